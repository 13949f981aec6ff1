package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.same;
import static cn.portcover.infra.sandbox.journey.Expect.status;
import static cn.portcover.infra.sandbox.journey.Expect.that;

import cn.portcover.domain.Sha256;
import cn.portcover.infra.sandbox.json.Tree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A PDF that was downloaded as a browser does, and its metadata.
 *
 * @param number that stands on the document
 * @param sha256 of the bytes that came
 */
record DocumentDownload(String number, Sha256 sha256, long pages, boolean sealed, Path file) {
  private static final String NOT_ISSUED = "0".repeat(64);

  /** Downloads a document, checks it against its metadata and writes it into the play's folder. */
  static DocumentDownload of(Play play, String documents, String kind) throws Exception {
    var redirect = play.company.document(documents + kind);
    status(303, redirect);
    String link =
        redirect.header("location").orElseThrow(() -> new Mismatch("303 without Location"));
    var pdf = play.company.follow(link);
    status(200, pdf);
    byte[] bytes = pdf.body();
    that(
        new String(bytes, 0, Math.min(bytes.length, 5), StandardCharsets.ISO_8859_1)
            .equals("%PDF-"),
        "what came is no PDF: " + pdf.summary());
    Tree known = status(200, play.company.get(documents + kind));
    var sha256 = Sha256.of(bytes);
    same("SHA-256 of " + kind, known.at("sha256").textOrEmpty(), sha256.value());
    Files.createDirectories(play.folder);
    Path file = Files.write(play.folder.resolve(kind + ".pdf"), bytes);
    play.files.add(file);
    return new DocumentDownload(
        Expect.text(known, "number"),
        sha256,
        Expect.number(known, "pages"),
        known.at("sealed").isTrue(),
        file);
  }

  /** Asks, as anybody, whether this is the document that was issued, and whether another one is. */
  void requireVerified(Play play, boolean inForce) throws Exception {
    String verification = "/v1/documents/" + number + "/verification?sha256=";
    Tree genuine = status(200, play.company.anonymously(verification + sha256));
    that(
        genuine.at("issued").isTrue() && genuine.at("matches").isTrue(),
        "not verified: " + genuine);
    same("inForce", inForce, genuine.at("inForce").isTrue());
    Tree forged = status(200, play.company.anonymously(verification + NOT_ISSUED));
    that(Boolean.FALSE.equals(forged.at("matches").value()), "another file is verified: " + forged);
  }

  @Override
  public String toString() {
    return "%s, %d pages, %s, %s"
        .formatted(number, pages, sealed ? "sealed" : "not sealed", file.getFileName());
  }
}
