package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.problem;
import static cn.portcover.infra.sandbox.journey.Expect.same;
import static cn.portcover.infra.sandbox.journey.Expect.soon;
import static cn.portcover.infra.sandbox.journey.Expect.status;
import static cn.portcover.infra.sandbox.journey.Expect.that;

import cn.portcover.domain.policy.Policy;
import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;
import cn.portcover.infra.sandbox.json.Tree;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 签约管理: the company makes its seal and signs the service agreement. What was done in an earlier
 * playing is found done; so any journey that needs them can begin with these.
 */
final class AgreementSteps {
  private static final String AGREEMENT = "/v1/service-agreements/" + InsurerDesk.INSURER;

  private final Play play;
  private String sealId = "";

  AgreementSteps(Play play) {
    this.play = play;
  }

  /** All of it as far as it is open, without anything going wrong on the way. */
  void ensure() throws Steps.Broken {
    makeSeal();
    readAgreement();
    if (mayAgree()) {
      sign();
      isCompleted();
    }
  }

  /**
   * The seal that the company can choose; made with the legal person's card where there is none.
   */
  void makeSeal() throws Steps.Broken {
    play.steps.must(
        "have a company seal",
        "a seal that can be chosen",
        () -> {
          Tree seals = status(200, play.company.get("/v1/seals?status=IN_USE&limit=100"));
          for (Tree seal : seals.at("items").items()) {
            if (seal.at("selectable").isTrue()) {
              sealId = Expect.text(seal, "id");
              return "made before: " + sealId;
            }
          }
          LocalDate today = play.clock.now().atZone(Policy.ZONE).toLocalDate();
          var body = new LinkedHashMap<String, Object>();
          body.put("operatorName", "王晓雨");
          body.put("type", "COMPANY_SEAL");
          body.put("validFrom", today.toString());
          body.put("validUntil", today.plusYears(3).toString());
          body.put("signature", signed("MAKE_SEAL", body));
          Tree seal = status(201, play.company.post("/v1/seals", body));
          that(seal.at("selectable").isTrue(), "it cannot be chosen: " + seal);
          sealId = Expect.text(seal, "id");
          return "%s %s, valid until %s"
              .formatted(
                  seal.at("typeLabel").textOrEmpty(), sealId, seal.at("validUntil").textOrEmpty());
        });
  }

  /** The seal that the company can choose, once {@link #makeSeal} was taken. */
  String sealId() {
    return sealId;
  }

  boolean mayAgree() throws Steps.Broken {
    boolean[] may = {false};
    play.steps.must(
        "look up the state of the agreement",
        "a line for the insurer, nothing missing",
        () -> {
          Tree agreement = status(200, play.company.get(AGREEMENT));
          may[0] = agreement.at("mayAgree").isTrue();
          that(agreement.at("missing").items().isEmpty(), "something is missing: " + agreement);
          return agreement.at("statusLabel").textOrEmpty();
        });
    return may[0];
  }

  /** The text before it is signed, else the document as it is now. */
  void readAgreement() {
    play.steps.check(
        "read the service agreement",
        "a sealed PDF of several pages",
        () -> {
          var pdf = DocumentDownload.of(play, AGREEMENT + "/documents/", "service-agreement");
          that(pdf.sealed(), "it bears no seal of the platform: " + pdf);
          that(pdf.pages() >= 2, "too short: " + pdf);
          return pdf.toString();
        });
  }

  /** The body is what was signed, and nothing else. */
  void anotherBodyIsRefused() {
    play.steps.check(
        "send another body than the one that was signed",
        "403 signing-request-not-valid",
        () -> {
          Map<String, Object> body = agreementBody();
          Object signature = signed("SIGN_SERVICE_AGREEMENT", body);
          body.put("insurerId", "donghai-credit");
          body.put("signature", signature);
          Tree refusal =
              problem(
                  403,
                  "signing-request-not-valid",
                  play.company.post("/v1/service-agreements", body));
          return refusal.at("detail").textOrEmpty();
        });
  }

  void sign() throws Steps.Broken {
    play.steps.must(
        "sign the service agreement",
        "SIGNING 签约中",
        () -> {
          Map<String, Object> body = agreementBody();
          body.put("signature", signed("SIGN_SERVICE_AGREEMENT", body));
          Tree agreement = status(201, play.company.post("/v1/service-agreements", body));
          same("status", "SIGNING", agreement.at("status").textOrEmpty());
          return "agreement "
              + Expect.text(agreement, "agreementId")
              + ", "
              + agreement.at("statusLabel").textOrEmpty();
        });
  }

  private Map<String, Object> agreementBody() {
    var body = new LinkedHashMap<String, Object>();
    body.put("insurerId", InsurerDesk.INSURER);
    body.put("sealId", sealId);
    body.put("termsAccepted", true);
    return body;
  }

  /** How the insurer will answer the next signing, whatever was told for all. */
  void insurerWill(Answer answer, String reason) {
    play.insurer.willAnswerAgreement(play.holder.uscc().value(), answer, reason);
  }

  void hasFailed(String reason) throws Steps.Broken {
    play.steps.must(
        "the insurer refuses",
        "FAILED 签约失败, with the reason, and it may be signed again",
        () ->
            soon(
                () -> {
                  Tree agreement = status(200, play.company.get(AGREEMENT));
                  same("status", "FAILED", agreement.at("status").textOrEmpty());
                  same("reason", reason, agreement.at("failureReason").textOrEmpty());
                  that(agreement.at("mayAgree").isTrue(), "it may not be signed again");
                  return reason;
                }));
  }

  void isCompleted() throws Steps.Broken {
    play.steps.must(
        "the insurer seals the agreement",
        "COMPLETED 签约完成, with the insurer's seal",
        () ->
            soon(
                () -> {
                  Tree agreement = status(200, play.company.get(AGREEMENT));
                  same("status", "COMPLETED", agreement.at("status").textOrEmpty());
                  that(!agreement.at("mayAgree").isTrue(), "it may still be signed");
                  return agreement.at("insurerSeal", "name").textOrEmpty()
                      + ", certificate "
                      + Expect.text(agreement, "insurerSeal", "serial");
                }));
  }

  void documentHolds() {
    play.steps.check(
        "download the agreement with both seals",
        "a sealed PDF that anybody can verify",
        () -> {
          var pdf = DocumentDownload.of(play, AGREEMENT + "/documents/", "service-agreement");
          pdf.requireVerified(play, true);
          return pdf.toString();
        });
  }

  void cannotBeSignedAgain() {
    play.steps.check(
        "sign it once more",
        "409 service-agreement-not-open",
        () -> {
          Map<String, Object> body = agreementBody();
          Tree refusal =
              problem(
                  409,
                  "service-agreement-not-open",
                  play.company.post("/v1/service-agreements", body));
          same("currentStatus", "COMPLETED", refusal.at("currentStatus").textOrEmpty());
          return refusal.at("detail").textOrEmpty();
        });
  }

  void history(List<String> expected) {
    play.steps.check(
        "look up the agreement's history",
        String.join(" → ", expected),
        () ->
            OfferSteps.historyIs(
                status(200, play.company.get(AGREEMENT + "/history")), "status", expected));
  }

  /** The body signed with the card of the session; the body is not changed. */
  private Map<String, Object> signed(String purpose, Map<String, Object> body) throws Exception {
    return Signing.of(play, purpose, body);
  }
}
