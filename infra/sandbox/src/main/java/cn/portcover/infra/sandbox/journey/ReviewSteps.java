package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.same;
import static cn.portcover.infra.sandbox.journey.Expect.soon;
import static cn.portcover.infra.sandbox.journey.Expect.status;
import static cn.portcover.infra.sandbox.journey.Expect.that;

import cn.portcover.domain.Sha256;
import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;
import cn.portcover.infra.sandbox.counterparty.Received;
import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.infra.sandbox.web.ApiAnswer;
import java.util.LinkedHashMap;
import java.util.List;

/** Submission, the insurer's receipts, and what proves all of it. */
final class ReviewSteps {
  private final Play play;
  private final ClaimSteps claim;

  ReviewSteps(Play play, ClaimSteps claim) {
    this.play = play;
    this.claim = claim;
  }

  void willBe(Answer answer, String reason) {
    play.insurer.willReview(claim.number(), answer, reason);
  }

  void submit(int number) throws Steps.Broken {
    play.steps.must(
        number == 1 ? "submit the claim with the card" : "submit it again",
        "SUBMITTED 已提交",
        () -> {
          long version = Expect.number(claim.view(), "version");
          var wanted = new LinkedHashMap<String, Object>();
          wanted.put("purpose", "SUBMIT_CLAIM");
          wanted.put("subject", "claims/" + claim.number());
          wanted.put("version", version);
          var body = new LinkedHashMap<String, Object>();
          body.put("declarationAccepted", true);
          body.put("signature", ReportSteps.answered(play, wanted));
          Tree submitted =
              status(
                  200,
                  play.company.post(
                      claim.path() + "/submission",
                      body,
                      version,
                      "submit-" + claim.number() + "-" + number));
          same("status", "SUBMITTED", submitted.at("status").textOrEmpty());
          return "submission " + Expect.number(submitted, "submission", "number");
        });
  }

  void arrives(int number) {
    play.steps.check(
        "the insurer receives the claim",
        "claim.submitted with report and attachments behind their links",
        () -> {
          Received received =
              soon(
                  () -> {
                    Received one =
                        play.insurer.awaitReceived(
                            "claim.submitted", "claimNumber", claim.number());
                    return one;
                  });
          Tree data = received.data();
          follow(data.at("shipmentReport"));
          follow(data.at("attachments").items().getFirst());
          same(
              "shipments whose trade data was checked",
              Expect.number(data, "shipmentCount"),
              (long) data.at("tradeDataChecks", "shipments").items().size());
          that(!data.at("evidence", "cms").textOrEmpty().isEmpty(), "no evidence");
          return "submission "
              + number
              + ", "
              + Expect.number(data, "shipmentCount")
              + " shipments";
        });
  }

  private void follow(Tree file) throws Exception {
    ApiAnswer answer = play.company.follow(Expect.text(file, "url"));
    status(200, answer);
    same("SHA-256", file.at("sha256").textOrEmpty(), Sha256.of(answer.body()).value());
  }

  void isReturned(String reason) throws Steps.Broken {
    becomes(
        "the insurer returns it",
        "RETURNED",
        view -> {
          that(
              view.at("tasks").items().stream()
                  .anyMatch(task -> task.at("text").textOrEmpty().equals(reason)),
              "the reason is not among the tasks: " + view.at("tasks"));
          return view.at("tasks").items().size() + " tasks";
        });
  }

  void isPaid() throws Steps.Broken {
    becomes(
        "the insurer reviews and pays",
        "PAID",
        view -> "indemnity " + Expect.text(view, "decision", "indemnity", "amount"));
  }

  /** What is found of a claim. */
  @FunctionalInterface
  private interface Look {
    String at(Tree view) throws Exception;
  }

  private void becomes(String name, String expected, Look look) throws Steps.Broken {
    play.steps.must(
        name,
        expected,
        () ->
            soon(
                () -> {
                  Tree view = claim.view();
                  same("status", expected, view.at("status").textOrEmpty());
                  return view.at("statusLabel").textOrEmpty() + ", " + look.at(view);
                }));
  }

  void history(List<String> expected) {
    play.steps.check(
        "look up the claim's history",
        String.join(" → ", expected),
        () ->
            OfferSteps.historyIs(
                status(200, play.company.get(claim.path() + "/history")), "status", expected));
  }

  void evidence() {
    play.steps.check(
        "download the evidence and verify it offline",
        "verify.sh finds that all of it holds",
        () -> EvidenceDownload.verified(play, claim.path() + "/evidence", "evidence"));
  }
}
