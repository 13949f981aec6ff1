package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.problem;
import static cn.portcover.infra.sandbox.journey.Expect.same;
import static cn.portcover.infra.sandbox.journey.Expect.soon;
import static cn.portcover.infra.sandbox.journey.Expect.status;
import static cn.portcover.infra.sandbox.journey.Expect.that;

import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;
import cn.portcover.infra.sandbox.json.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One cargo application (货物运输险投保单), from the draft to the policy. */
final class CargoSteps {
  private static final String APPLICATIONS = "/v1/cargo/applications";
  private static final String POLICIES = "/v1/cargo/policies";

  private final Play play;
  private Map<String, Object> form = Map.of();
  private String id = "";
  private String policy = "";
  private long version;

  CargoSteps(Play play) {
    this.play = play;
  }

  String id() {
    return id;
  }

  String policy() {
    return policy;
  }

  void estimate() {
    play.steps.check(
        "have the premium estimated",
        "1,000,000.00 × (1 + 10 %) × 0.5 ‰ = 550.00, for reference",
        () -> {
          var asked =
              Map.of(
                  "invoiceAmount",
                  CargoForms.money("1000000.00"),
                  "markupPercent",
                  "10",
                  "ratePermille",
                  "0.5");
          Tree estimate = status(200, play.company.post("/v1/cargo/premium-estimates", asked));
          same(
              "insured amount", "1100000.00", estimate.at("insuredAmount", "amount").textOrEmpty());
          same("premium", "550.00", estimate.at("premium", "amount").textOrEmpty());
          return Expect.text(estimate, "formula");
        });
  }

  void save(String openCover) throws Steps.Broken {
    form =
        CargoForms.application(
            openCover, play.holder.uscc().value(), play.holder.name(), play.clock.now());
    play.steps.must(
        "save the application",
        "DRAFT 暂存, with its premium computed",
        () -> {
          Tree saved = status(201, play.company.post(APPLICATIONS, CargoForms.withoutPapers(form)));
          id = Expect.text(saved, "id");
          same("premium", "550.00", saved.at("estimate", "premium", "amount").textOrEmpty());
          return seen(saved, "DRAFT");
        });
  }

  void isNotReady() {
    play.steps.check(
        "submit it without invoice number and bill of lading",
        "422 cargo-not-ready, both fields named",
        () -> {
          Tree refused = problem(422, "cargo-not-ready", submission(false));
          List<String> gaps =
              refused.at("errors").items().stream()
                  .map(each -> each.at("pointer").textOrEmpty())
                  .sorted()
                  .toList();
          same(
              "fields", List.of("/transport/billOfLadingNumber", "/transport/invoiceNumber"), gaps);
          return String.join(", ", gaps);
        });
  }

  void change() throws Steps.Broken {
    play.steps.must(
        "fill in the invoice number",
        "DRAFT 暂存, changed",
        () -> seen(status(200, play.company.put(path(), form, version)), "DRAFT"));
  }

  /** How the insurer will review the application. */
  void insurerWill(Answer answer, String reason) {
    play.insurer.willAnswer(id, answer, reason);
  }

  void submit() throws Steps.Broken {
    play.steps.must(
        "submit the application with the card",
        "SUBMITTED 已提交",
        () -> seen(status(200, submission(true)), "SUBMITTED"));
  }

  void cannotBeChanged() {
    play.steps.check(
        "change what was submitted",
        "refused: it can only be viewed",
        () -> {
          Tree now = status(200, play.company.get(path()));
          var answer = play.company.put(path(), form, Expect.number(now, "version"));
          return problem(409, "cargo-application-not-open", answer).at("detail").textOrEmpty();
        });
  }

  AttachmentSteps attachments() {
    return new AttachmentSteps(play, path());
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
        "find the policy",
        "in force, in the list of policies",
        () -> {
          Tree view = status(200, play.company.get(path()));
          policy = Expect.text(view, "policyNumber");
          Tree list = status(200, play.company.get(POLICIES + "?number=" + policy));
          same("policies", 1, list.at("items").items().size());
          Tree found = status(200, play.company.get(POLICIES + "/" + policy));
          same("application", id, found.at("applicationId").textOrEmpty());
          return policy + ", " + Expect.text(found, "insuredAmount", "amount");
        });
  }

  void documentsHold() {
    document("the application as a PDF", path() + "/documents/", "cargo-application");
    document("the policy as a PDF", POLICIES + "/" + policy + "/documents/", "cargo-policy");
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

  void history(String... expected) {
    play.steps.check(
        "look up the application's history",
        String.join(" → ", expected),
        () ->
            OfferSteps.historyIs(
                status(200, play.company.get(path() + "/history")), "status", List.of(expected)));
  }

  /** A copy of the policy's application, completed; these steps go on with it. */
  void copyAndComplete() throws Steps.Broken {
    play.steps.must(
        "copy the policy to a new application",
        "DRAFT 暂存, filled in but for dates and numbers",
        () -> {
          Tree copy = status(201, play.company.post(POLICIES + "/" + policy + "/copies", null));
          same("copied from", policy, copy.at("copiedFrom").textOrEmpty());
          that(copy.at("transport", "departureOn").isAbsent(), "it has the old dates");
          that(copy.at("transport", "invoiceNumber").isAbsent(), "it has the old invoice");
          same("goods", "笔记本电脑 14 英寸", copy.at("goods", "detail").textOrEmpty());
          id = Expect.text(copy, "id");
          return seen(copy, "DRAFT");
        });
    change();
  }

  void isExported() {
    play.steps.check(
        "export the list of applications",
        "a workbook",
        () ->
            Workbook.saved(
                play, play.company.get(APPLICATIONS + "?format=xlsx"), "cargo-applications.xlsx"));
  }

  private cn.portcover.infra.sandbox.web.ApiAnswer submission(boolean signed) throws Exception {
    var body = new LinkedHashMap<String, Object>();
    if (signed) {
      body.put("signature", signature());
    }
    return play.company.post(path() + "/submission", body, version, play.freshKey());
  }

  private Map<String, Object> signature() throws Exception {
    return Signing.about(
        play, "SUBMIT_CARGO_APPLICATION", "cargo/applications/" + id, version, null);
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
