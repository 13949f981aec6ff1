package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.problem;
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
import java.util.List;
import java.util.Map;

/** 附件上传: the attachments of a claim or a cargo application. */
final class AttachmentSteps {
  private static final byte[] A_PDF =
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
          .getBytes(StandardCharsets.ISO_8859_1);

  private final Play play;
  private final String attachments;

  /**
   * @param record its address, {@code /v1/claims/…}
   */
  AttachmentSteps(Play play, String record) {
    this.play = play;
    this.attachments = record + "/attachments";
  }

  void upload(String name, String kind) throws Steps.Broken {
    play.steps.must(
        "upload an attachment",
        "STORED after the check",
        () -> {
          Tree checked = uploaded(name, kind, A_PDF);
          same("status", "STORED", checked.at("status").textOrEmpty());
          isServed(Expect.text(checked, "id"));
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

  /**
   * Submitted, it is there, and nothing is added to it.
   *
   * @param refusal of what is added now
   */
  void isFrozen(String name, String refusal) {
    play.steps.check(
        "look at the attachments of what was submitted",
        "the file is there as it was, and no other is taken",
        () -> {
          List<Tree> items = status(200, play.company.get(attachments)).at("items").items();
          same("files", 1, items.size());
          Tree file = items.getFirst();
          same("name", name, file.at("name").textOrEmpty());
          same("SHA-256", Sha256.of(A_PDF).value(), file.at("sha256").textOrEmpty());
          isServed(Expect.text(file, "id"));
          var wanted = wanted("later.pdf", "CORRESPONDENCE", A_PDF);
          return problem(409, refusal, play.company.post(attachments, wanted))
              .at("detail")
              .textOrEmpty();
        });
  }

  private void isServed(String id) throws Exception {
    ApiAnswer link = play.company.document(attachments + "/" + id + "/content");
    ApiAnswer file =
        play.company.follow(
            link.header("location").orElseThrow(() -> new Mismatch(link.summary())));
    status(200, file);
    same("SHA-256", Sha256.of(A_PDF), Sha256.of(file.body()));
  }

  private Tree uploaded(String name, String kind, byte[] file) throws Exception {
    Tree reserved = status(201, play.company.post(attachments, wanted(name, kind, file)));
    var fields = new LinkedHashMap<String, String>();
    reserved
        .at("upload", "fields")
        .members()
        .forEach((field, value) -> fields.put(field, String.valueOf(value)));
    var posted = FormPost.send(URI.create(Expect.text(reserved, "upload", "url")), fields, file);
    that(posted.statusCode() / 100 == 2, "the upload was answered with " + posted.statusCode());
    String id = Expect.text(reserved, "attachment", "id");
    return status(200, play.company.post(attachments + "/" + id + "/completion", Map.of()));
  }

  private static Map<String, Object> wanted(String name, String kind, byte[] file) {
    var wanted = new LinkedHashMap<String, Object>();
    wanted.put("name", name);
    wanted.put("size", file.length);
    wanted.put("contentType", "application/pdf");
    wanted.put("sha256", Sha256.of(file).value());
    wanted.put("kind", kind);
    return wanted;
  }
}
