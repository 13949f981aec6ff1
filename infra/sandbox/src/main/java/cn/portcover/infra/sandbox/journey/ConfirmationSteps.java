package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.problem;
import static cn.portcover.infra.sandbox.journey.Expect.same;
import static cn.portcover.infra.sandbox.journey.Expect.status;
import static cn.portcover.infra.sandbox.journey.Expect.that;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.application.ConfirmWith;
import cn.portcover.infra.sandbox.company.CompanyDesk;
import cn.portcover.infra.sandbox.counterparty.Received;
import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.infra.sandbox.web.ApiAnswer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 确认投保: the form is read for ten seconds, the statement signed with the card, the offer confirmed.
 */
final class ConfirmationSteps {
  /** The form stays open for ten seconds of Portcover's time; more is a fault. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

  private static final String EMAIL = "wangxiaoyu@qinchuan.example";
  private static final String FORBIDDEN_EMAIL = "wang-xiaoyu@qinchuan.example";

  private final Play play;
  private String readingId = "";
  private String formSha256 = "";
  private Instant mayConfirmAt = Instant.EPOCH;
  private @Nullable Map<String, Object> signature;
  private byte[] signedBytes = new byte[0];
  private String idempotencyKey = "";

  ConfirmationSteps(Play play) {
    this.play = play;
  }

  void openForm() throws Steps.Broken {
    play.steps.must(
        "open the application form",
        "may be confirmed ten seconds after it was opened",
        () -> {
          Tree reading =
              status(201, play.company.post(play.application() + "/form-readings", Map.of()));
          readingId = Expect.text(reading, "readingId");
          formSha256 = Expect.text(reading, "documentSha256");
          mayConfirmAt = Instant.parse(Expect.text(reading, "mayConfirmAt"));
          var opened = Instant.parse(Expect.text(reading, "openedAt"));
          same("reading time", Duration.ofSeconds(10), Duration.between(opened, mayConfirmAt));
          return "opened at %s, may be confirmed at %s".formatted(opened, mayConfirmAt);
        });
  }

  /** With all else right, so that the time alone can be what is refused. */
  void tooEarly() {
    play.steps.check(
        "confirm before the form was read",
        "409 read-the-form-first with mayConfirmAt",
        () -> {
          sign();
          Tree refusal = problem(409, "read-the-form-first", confirm(EMAIL));
          same("mayConfirmAt", mayConfirmAt.toString(), refusal.at("mayConfirmAt").textOrEmpty());
          return refusal.at("detail").textOrEmpty();
        });
  }

  void downloadForm() {
    play.steps.check(
        "download the form as PDF",
        "303 to a PDF whose SHA-256 is the one that was opened",
        () -> {
          var form =
              DocumentDownload.of(play, play.application() + "/documents/", "application-form");
          same("SHA-256 of the PDF", formSha256, form.sha256().value());
          return form.toString();
        });
  }

  void waitTenSeconds() throws Steps.Broken {
    play.steps.must(
        "read the form",
        "ten seconds pass",
        () -> {
          long start = System.nanoTime();
          while (!play.clock.now().isAfter(mayConfirmAt)) {
            that(
                System.nanoTime() - start < LONGEST_WAIT.toNanos(),
                "Portcover's clock stands still, or mayConfirmAt is far: " + mayConfirmAt);
            Thread.sleep(50);
          }
          return "it is " + play.clock.now();
        });
  }

  void signStatement() throws Steps.Broken {
    if (play.options.confirmWith() == ConfirmWith.MEMBER) {
      return;
    }
    play.steps.must(
        "sign the statement with the card",
        "the statement names the company, the application and the form's SHA-256",
        () -> {
          String statement = sign();
          that(
              statement.contains(play.holder.name()),
              "the company's name is missing: " + statement);
          that(statement.contains(formSha256), "the form's SHA-256 is missing: " + statement);
          that(
              statement.contains("applications/" + play.applicationId),
              "the application is missing: " + statement);
          String bytes = new String(signedBytes, StandardCharsets.UTF_8);
          that(bytes.contains(statement), "the bytes to sign do not hold the statement: " + bytes);
          return statement.replace("\n", " / ");
        });
  }

  /**
   * Asks for a statement and signs it; answers the statement, an empty one where none is needed.
   */
  private String sign() throws Exception {
    if (play.options.confirmWith() == ConfirmWith.MEMBER) {
      return "";
    }
    var body = new LinkedHashMap<String, Object>();
    body.put("purpose", "CONFIRM_APPLICATION");
    body.put("subject", "applications/" + play.applicationId);
    body.put("version", play.version);
    Tree request = status(201, play.company.post("/v1/signing-requests", body));
    signedBytes = CompanyDesk.base64(request.at("bytesToSign"));
    signature =
        Map.of(
            "signingRequestId", Expect.text(request, "id"), "cms", play.company.sign(signedBytes));
    return Expect.text(request, "statement");
  }

  void wrongEmail() {
    play.steps.check(
        "give an e-mail address with a hyphen",
        "422 at /contact/email, as the insurer's rule forbids it",
        () -> {
          Tree refusal = status(422, confirm(FORBIDDEN_EMAIL));
          for (Tree error : refusal.at("errors").items()) {
            if (error.at("pointer").textOrEmpty().equals("/contact/email")) {
              return error.at("code").textOrEmpty() + ": " + error.at("detail").textOrEmpty();
            }
          }
          throw new Mismatch("no error at /contact/email: " + refusal);
        });
  }

  void confirmNow() throws Steps.Broken {
    play.steps.must(
        "confirm the application",
        "投保申请提交成功, SUBMITTED",
        () -> {
          Tree confirmed = status(200, confirm(EMAIL));
          same("message", "投保申请提交成功", confirmed.at("message").textOrEmpty());
          String status =
              confirmed
                  .at("application", "status")
                  .text()
                  .orElse(confirmed.at("status").textOrEmpty());
          same("status", "SUBMITTED", status);
          return "%s, next %s"
              .formatted(confirmed.at("message").textOrEmpty(), confirmed.at("nextSteps"));
        });
    play.steps.check(
        "send the same confirmation again",
        "the same answer, nothing done twice",
        () -> {
          Tree again = status(200, confirmWith(EMAIL, idempotencyKey));
          return again.at("message").textOrEmpty();
        });
  }

  /** Confirming in a state that does not allow it. */
  void refusedAs(String currentStatus) {
    play.steps.check(
        "confirm nevertheless",
        "409, status " + currentStatus,
        () -> {
          Tree refusal = status(409, confirm(EMAIL));
          same("currentStatus", currentStatus, refusal.at("currentStatus").textOrEmpty());
          return refusal.at("detail").textOrEmpty();
        });
  }

  void arrives() {
    play.steps.check(
        "the insurer receives the confirmation",
        "application.confirmed, signature verified, with the reading and the evidence",
        () -> {
          Received received =
              play.insurer.awaitReceived("application.confirmed", "offerNumber", play.offerNumber);
          Tree data = received.data();
          same("company", play.holder.uscc().value(), data.at("company", "uscc").textOrEmpty());
          same("e-mail", EMAIL, data.at("contact", "email").textOrEmpty());
          same("form", formSha256, data.at("formReading", "documentSha256").textOrEmpty());
          boolean signed = !data.at("signature").isAbsent();
          same("signed", play.options.confirmWith() != ConfirmWith.MEMBER, signed);
          if (signed) {
            same(
                "signed bytes",
                Sha256.of(signedBytes).value(),
                data.at("signature", "signedBytesSha256").textOrEmpty());
          }
          return "message " + received.event().at("id").textOrEmpty();
        });
  }

  void evidence() {
    Map<String, Object> made = signature;
    if (made == null) {
      return;
    }
    play.steps.check(
        "look up the evidence of the signature",
        "the bytes and the signature that the card made",
        () -> {
          Tree evidence = status(200, play.company.get(play.application() + "/evidence"));
          same("cms", made.getOrDefault("cms", ""), evidence.at("cms").textOrEmpty());
          same(
              "digest of the bytes",
              Sha256.of(signedBytes).value(),
              evidence.at("signedBytesSha256").textOrEmpty());
          return "%d certificates, %d questions answered"
              .formatted(
                  evidence.at("certificateChain").items().size(),
                  evidence.at("report").items().size());
        });
  }

  private ApiAnswer confirm(String email) throws Exception {
    idempotencyKey = play.freshKey();
    return confirmWith(email, idempotencyKey);
  }

  private ApiAnswer confirmWith(String email, String key) throws Exception {
    var body = new LinkedHashMap<String, Object>();
    body.put(
        "contact",
        Map.of("name", "王晓雨", "phone", "029-88316427", "mobile", "13892840617", "email", email));
    body.put("remark", "请通过邮件联系");
    body.put("declarationAccepted", true);
    body.put("readingId", readingId);
    if (signature != null) {
      body.put("signature", signature);
    }
    return play.company.post(play.application() + "/confirmation", body, play.version, key);
  }
}
