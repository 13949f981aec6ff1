package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.same;
import static cn.portcover.infra.sandbox.journey.Expect.status;
import static cn.portcover.infra.sandbox.journey.Expect.that;

import cn.portcover.domain.Sha256;
import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.infra.sandbox.web.ApiAnswer;
import cn.portcover.testkit.file.FormPost;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Attachments of a claim: uploaded, checked, and taken in or not. */
final class AttachmentSteps {
  private static final byte[] A_PDF =
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
          .getBytes(StandardCharsets.ISO_8859_1);

  private final Play play;
  private final ClaimSteps claim;

  AttachmentSteps(Play play, ClaimSteps claim) {
    this.play = play;
    this.claim = claim;
  }

  void upload(String name, String kind) throws Steps.Broken {
    play.steps.must(
        "upload an attachment",
        "STORED after the check",
        () -> {
          Tree checked = uploaded(name, kind, A_PDF);
          same("status", "STORED", checked.at("status").textOrEmpty());
          ApiAnswer link =
              play.company.document(
                  claim.path() + "/attachments/" + Expect.text(checked, "id") + "/content");
          ApiAnswer file =
              play.company.follow(
                  link.header("location").orElseThrow(() -> new Mismatch(link.summary())));
          status(200, file);
          same("SHA-256", Sha256.of(A_PDF), Sha256.of(file.body()));
          return name + ", " + checked.at("statusLabel").textOrEmpty();
        });
  }

  void wrongFileIsRejected() {
    play.steps.check(
        "upload a text that calls itself a PDF",
        "REJECTED, with the reason",
        () -> {
          Tree checked =
              uploaded("letter.pdf", "CORRESPONDENCE", "no PDF".getBytes(StandardCharsets.UTF_8));
          same("status", "REJECTED", checked.at("status").textOrEmpty());
          return checked.at("faults").items().getFirst().at("detail").textOrEmpty();
        });
  }

  private Tree uploaded(String name, String kind, byte[] file) throws Exception {
    var wanted = new LinkedHashMap<String, Object>();
    wanted.put("name", name);
    wanted.put("size", file.length);
    wanted.put("contentType", "application/pdf");
    wanted.put("sha256", Sha256.of(file).value());
    wanted.put("kind", kind);
    Tree reserved = status(201, play.company.post(claim.path() + "/attachments", wanted));
    var fields = new LinkedHashMap<String, String>();
    reserved
        .at("upload", "fields")
        .members()
        .forEach((field, value) -> fields.put(field, String.valueOf(value)));
    var posted = FormPost.send(URI.create(Expect.text(reserved, "upload", "url")), fields, file);
    that(posted.statusCode() / 100 == 2, "the upload was answered with " + posted.statusCode());
    String id = Expect.text(reserved, "attachment", "id");
    return status(
        200, play.company.post(claim.path() + "/attachments/" + id + "/completion", Map.of()));
  }
}
