package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.same;
import static cn.portcover.infra.sandbox.journey.Expect.soon;
import static cn.portcover.infra.sandbox.journey.Expect.status;
import static cn.portcover.infra.sandbox.journey.Expect.that;

import cn.portcover.infra.sandbox.counterparty.Received;
import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.infra.sandbox.web.ApiAnswer;
import java.util.List;
import java.util.Map;

/** 保险单: issued by the insurer, seen, downloaded, verified, acknowledged, or cancelled. */
final class PolicySteps {
  private final Play play;

  PolicySteps(Play play) {
    this.play = play;
  }

  void issued() throws Steps.Broken {
    play.steps.must(
        "the insurer approves and issues the policy",
        "application.decided and policy.issued are applied",
        () -> {
          play.insurer.awaitSent("application.decided", play.offerNumber);
          Tree policy = play.insurer.awaitSent("policy.issued", play.offerNumber);
          play.policyNumber = Expect.text(policy, "policyNumber");
          return "policy " + play.policyNumber;
        });
  }

  void isNoticed() {
    noticesAre("the home page announces the policy", 1);
  }

  void noticeIsGone() {
    noticesAre("the home page no longer counts the policy", 0);
  }

  private void noticesAre(String name, int more) {
    long expected = play.noticesBefore + more;
    play.steps.check(
        name,
        expected + " to acknowledge",
        () ->
            soon(
                () -> {
                  Tree home = status(200, play.company.get("/v1/home"));
                  long count = Expect.number(home, "policyEffectiveNotices", "count");
                  same("policyEffectiveNotices", expected, count);
                  return count + " to acknowledge";
                }));
  }

  /** Views the policy, whose version is then the one that was seen. */
  void view(String expectedStatus, String expectedReceipt) throws Steps.Broken {
    play.steps.must(
        "view the policy",
        expectedStatus + ", " + expectedReceipt,
        () ->
            soon(
                () -> {
                  Tree view = status(200, play.company.get(play.policy()));
                  same("status", expectedStatus, view.at("status").textOrEmpty());
                  same("receipt", expectedReceipt, view.at("receiptStatus").textOrEmpty());
                  same("offer", play.offerNumber, view.at("offerNumber").textOrEmpty());
                  play.version = Expect.number(view, "version");
                  return "%s, %s, %s to %s, %s %% up to %s a buyer"
                      .formatted(
                          view.at("statusLabel").textOrEmpty(),
                          view.at("receiptStatusLabel").textOrEmpty(),
                          view.at("effectiveFrom").textOrEmpty(),
                          view.at("effectiveTo").textOrEmpty(),
                          view.at("coverRatioPercent").textOrEmpty(),
                          view.at("buyerLimit"));
                }));
  }

  void isListed() {
    play.steps.check(
        "find the policy in the list",
        "among the effective policies that await acknowledgement",
        () -> {
          String list = "/v1/policies?status=EFFECTIVE&receipt=AWAITING&limit=100";
          Tree policies = status(200, play.company.get(list));
          that(
              policies.at("items").items().stream()
                  .anyMatch(p -> p.at("policyNumber").textOrEmpty().equals(play.policyNumber)),
              "not among the first hundred");
          return "listed";
        });
  }

  void documents() {
    for (String kind : List.of("policy", "full-set", "scheme")) {
      play.steps.check(
          "download and verify the document " + kind,
          "a PDF; verification says it is the one issued, and that another file is not",
          () -> {
            var document = DocumentDownload.of(play, play.policy() + "/documents/", kind);
            document.requireVerified(play, true);
            return document.toString();
          });
    }
  }

  void acknowledge() throws Steps.Broken {
    play.steps.must(
        "acknowledge the policy",
        "ACKNOWLEDGED",
        () -> {
          Tree view = status(200, acknowledged());
          same("receipt", "ACKNOWLEDGED", view.at("receiptStatus").textOrEmpty());
          return view.at("receiptStatusLabel").textOrEmpty();
        });
    play.steps.check(
        "the insurer receives the acknowledgement",
        "policy.acknowledged, signature verified",
        () -> {
          Received received =
              play.insurer.awaitReceived("policy.acknowledged", "policyNumber", play.policyNumber);
          return "by %s at %s"
              .formatted(
                  received.data().at("by").textOrEmpty(), received.data().at("at").textOrEmpty());
        });
  }

  void acknowledgingIsRefused(String currentStatus) {
    play.steps.check(
        "acknowledge nevertheless",
        "409, status " + currentStatus,
        () -> {
          Tree refusal = status(409, acknowledged());
          same("currentStatus", currentStatus, refusal.at("currentStatus").textOrEmpty());
          return refusal.at("detail").textOrEmpty();
        });
  }

  private ApiAnswer acknowledged() throws Exception {
    return play.company.post(
        play.policy() + "/acknowledgement", Map.of(), play.version, play.freshKey());
  }

  void cancel() throws Steps.Broken {
    play.steps.must(
        "the insurer cancels the policy",
        "policy.cancelled is applied",
        () -> {
          Tree sent =
              play.insurer.tell("policy.cancelled", Map.of("policyNumber", play.policyNumber));
          return "on %s: %s"
              .formatted(sent.at("on").textOrEmpty(), sent.at("reason").textOrEmpty());
        });
  }

  /** A document of a policy that has ended is still the one issued, but no longer in force. */
  void documentIsNoLongerInForce() {
    play.steps.check(
        "verify the policy's document",
        "the one that was issued, no longer in force",
        () -> {
          var document = DocumentDownload.of(play, play.policy() + "/documents/", "policy");
          document.requireVerified(play, false);
          return document.toString();
        });
  }

  void history(List<String> expected, List<String> receipt) {
    play.steps.check(
        "look up the policy's history",
        String.join(" → ", expected) + "; receipt " + String.join(" → ", receipt),
        () -> {
          Tree history = status(200, play.company.get(play.policy() + "/history"));
          return OfferSteps.historyIs(history, "status", expected)
              + "; "
              + OfferSteps.historyIs(history, "receiptStatus", receipt);
        });
  }
}
