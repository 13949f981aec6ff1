package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.same;
import static cn.portcover.infra.sandbox.journey.Expect.soon;
import static cn.portcover.infra.sandbox.journey.Expect.status;
import static cn.portcover.infra.sandbox.journey.Expect.that;

import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;
import cn.portcover.infra.sandbox.json.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One guarantee application (关税保证保险投保单), from its submission to the released policy. */
final class GuaranteeSteps {
  private static final String APPLICATIONS = "/v1/guarantee/applications";
  private static final String POLICIES = "/v1/guarantee/policies";

  private final Play play;
  private final String limit;
  private final String contract;
  private String id = "";
  private String policy = "";
  private long version;

  /**
   * @param contract its number; of no other application
   */
  GuaranteeSteps(Play play, String limit, String contract) {
    this.play = play;
    this.limit = limit;
    this.contract = contract;
  }

  String id() {
    return id;
  }

  /** How the insurer will review the next submission. */
  void insurerWill(Answer answer, String reason) {
    play.insurer.willAnswer("guarantee of contract " + contract, answer, reason);
  }

  void apply(String vat) throws Steps.Broken {
    play.steps.must(
        "apply for a guarantee under contract " + contract,
        "SUBMITTED 已提交, the amount reserved",
        () -> {
          Map<String, Object> body = body(vat);
          body.put("signature", Signing.of(play, "APPLY_FOR_GUARANTEE", body));
          Tree made = status(201, play.company.post(APPLICATIONS, body));
          id = Expect.text(made, "id");
          same("what is held", "RESERVED", made.at("holding", "state").textOrEmpty());
          return seen(made, "SUBMITTED")
              + " "
              + made.at("guaranteedAmount", "amount").textOrEmpty()
              + ", "
              + made.at("estimate", "formula").textOrEmpty();
        });
  }

  void applyAgain(String vat) throws Steps.Broken {
    play.steps.must(
        "fill it in anew and apply again",
        "SUBMITTED 已提交, for the second time",
        () -> {
          Map<String, Object> body = body(vat);
          body.put(
              "signature",
              Signing.about(
                  play,
                  "APPLY_FOR_GUARANTEE_AGAIN",
                  "guarantee/applications/" + id,
                  version,
                  body));
          Tree made =
              status(
                  200,
                  play.company.post(path() + "/reapplication", body, version, play.freshKey()));
          same("submission", 2L, Expect.number(made, "submission", "number"));
          return seen(made, "SUBMITTED");
        });
  }

  /** Waits until it stands so. */
  void becomes(String name, String expected) throws Steps.Broken {
    play.steps.must(
        name, expected, () -> soon(() -> seen(status(200, play.company.get(path())), expected)));
  }

  void hasPremium() {
    play.steps.check(
        "look what is to be paid",
        "the premium of the insurer and until when",
        () -> {
          Tree view = status(200, play.company.get(path()));
          that(view.at("mayPay").isTrue(), "it cannot be paid");
          return "%s %s until %s"
              .formatted(
                  Expect.text(view, "review", "premium", "currency"),
                  Expect.text(view, "review", "premium", "amount"),
                  Expect.text(view, "review", "payBy"));
        });
  }

  void hasPolicy() throws Steps.Broken {
    play.steps.must(
        "find the policy of contract " + contract,
        "EFFECTIVE 生效, in the list of policies",
        () -> {
          Tree view = status(200, play.company.get(path()));
          policy = Expect.text(view, "policyNumber");
          Tree list = status(200, play.company.get(POLICIES + "?number=" + policy));
          same("policies", 1, list.at("items").items().size());
          Tree found = status(200, play.company.get(POLICIES + "/" + policy));
          same("application", id, found.at("applicationId").textOrEmpty());
          same("status", "EFFECTIVE", found.at("status").textOrEmpty());
          return policy + ", " + Expect.text(found, "guaranteedAmount", "amount");
        });
  }

  void documentsHold() {
    document("the application as a PDF", path() + "/documents/", "guarantee-application");
    document("the policy as a PDF", POLICIES + "/" + policy + "/documents/", "guarantee-policy");
  }

  private void document(String what, String documents, String kind) {
    play.steps.check(
        "download " + what,
        "a sealed PDF that anybody can verify",
        () -> {
          var pdf = DocumentDownload.of(play, documents, kind);
          that(pdf.sealed(), "it bears no seal: " + pdf);
          pdf.requireVerified(play, true);
          return pdf.toString();
        });
  }

  /** The insurer hears that the duty is paid. */
  void dutyIsPaid() throws Steps.Broken {
    play.steps.must(
        "the duty is paid, the insurer releases",
        "limit.changed, applied at once",
        () -> {
          Tree told =
              play.insurer.tellAs(
                  InsurerDesk.CARGO_INSURER,
                  "limit.changed",
                  Map.of("entry", Map.of("kind", "RELEASE", "reference", policy)));
          return Expect.text(told, "entry", "amount", "amount");
        });
    play.steps.check(
        "look at the policy",
        "RELEASED 已解除",
        () -> {
          Tree found = status(200, play.company.get(POLICIES + "/" + policy));
          same("status", "RELEASED", found.at("status").textOrEmpty());
          return found.at("statusLabel").textOrEmpty();
        });
  }

  void history(String... expected) {
    play.steps.check(
        "look up the application's history",
        String.join(" → ", expected),
        () ->
            OfferSteps.historyIs(
                status(200, play.company.get(path() + "/history")), "status", List.of(expected)));
  }

  void isExported() {
    play.steps.check(
        "export the list of applications",
        "a workbook",
        () ->
            Workbook.saved(
                play,
                play.company.get(APPLICATIONS + "?format=xlsx"),
                "guarantee-applications.xlsx"));
  }

  private Map<String, Object> body(String vat) {
    return new LinkedHashMap<>(GuaranteeForms.application(limit, contract, vat, play.clock.now()));
  }

  private String path() {
    return APPLICATIONS + "/" + id;
  }

  private String seen(Tree view, String expected) throws Mismatch {
    same("status", expected, view.at("status").textOrEmpty());
    version = Expect.number(view, "version");
    return view.at("statusLabel").textOrEmpty();
  }
}
