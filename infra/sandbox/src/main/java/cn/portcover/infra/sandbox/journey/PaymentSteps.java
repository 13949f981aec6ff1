package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.same;
import static cn.portcover.infra.sandbox.journey.Expect.soon;
import static cn.portcover.infra.sandbox.journey.Expect.status;
import static cn.portcover.infra.sandbox.journey.Expect.that;

import cn.portcover.domain.policy.Policy;
import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;
import cn.portcover.infra.sandbox.json.Tree;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 在线交费: premiums of applications are paid under an agreement. */
final class PaymentSteps {
  private static final String PAYMENTS = "/v1/payments";

  /** After it a payment of which nothing is heard is asked for; sessions outlast it. */
  private static final Duration NO_ANSWER = Duration.ofMinutes(17);

  private final Play play;
  private final String agreement;
  private String id = "";
  private LocalDate paidOn = LocalDate.EPOCH;

  /**
   * @param agreement id of an agreement that is signed
   */
  PaymentSteps(Play play, String agreement) {
    this.play = play;
    this.agreement = agreement;
  }

  /** How the bank will answer the next payment. */
  void bankWill(Answer answer, String reason) {
    play.insurer.willAnswer(agreement, answer, reason.isEmpty() ? null : reason);
  }

  void pay(String application) throws Steps.Broken {
    pay("CARGO", List.of(application));
  }

  /** 合并支付, where they are several. */
  void pay(String kind, List<String> applications) throws Steps.Broken {
    play.steps.must(
        applications.size() == 1 ? "pay the premium" : "pay the premiums together",
        "REQUESTED 已受理, or what has become of it since",
        () -> {
          var body = new LinkedHashMap<String, Object>();
          body.put("paymentAgreementId", agreement);
          body.put(
              "items",
              applications.stream()
                  .map(each -> Map.of("kind", kind, "applicationId", each))
                  .toList());
          body.put("signature", Signing.of(play, "PAY_PREMIUM", body));
          String key = play.freshKey();
          Tree paid = status(201, play.company.post(PAYMENTS, body, null, key));
          id = Expect.text(paid, "id");
          paidOn = LocalDate.ofInstant(play.clock.now(), Policy.ZONE);
          Tree again = status(201, play.company.post(PAYMENTS, body, null, key));
          same("payment after a double click", id, again.at("id").textOrEmpty());
          return paid.at("statusLabel").textOrEmpty() + " " + id;
        });
  }

  /** What the late bank says twice counts once. */
  void isSettledOnceThoughSaidTwice() {
    play.steps.check(
        "the bank says it once more",
        "both messages are taken, the payment stands as it stood",
        () -> {
          Tree before = status(200, play.company.get(path()));
          play.insurer.awaitSentBy(
              PaymentAgreementSteps.LATE_BANK, "payment.settled", "paymentId", id, 2);
          Tree after = status(200, play.company.get(path()));
          same("payment", before.toString(), after.toString());
          return after.at("statusLabel").textOrEmpty();
        });
  }

  /** Waits until it stands so. */
  void becomes(String name, String expected) throws Steps.Broken {
    play.steps.must(
        name,
        expected,
        () ->
            soon(
                () -> {
                  Tree payment = status(200, play.company.get(path()));
                  same("status", expected, payment.at("status").textOrEmpty());
                  String reason = payment.at("items").items().getLast().at("reason").textOrEmpty();
                  return payment.at("statusLabel").textOrEmpty() + " " + reason;
                }));
  }

  /** Nothing is heard of it; it is not paid again, the bank is asked. */
  void isUnknownAfterAWhile() throws Steps.Broken {
    play.steps.must(
        "time passes",
        "17 minutes",
        () -> {
          play.clock.advance(NO_ANSWER);
          return play.clock.now().toString();
        });
    becomes("nothing is heard of the bank", "UNKNOWN");
    play.steps.check(
        "the bank is asked what became of it",
        "payment.queried",
        () -> {
          play.insurer.awaitReceivedBy(
              PaymentAgreementSteps.BANK, "payment.queried", "paymentId", id);
          return id;
        });
  }

  void statementSettlesIt() throws Steps.Broken {
    play.steps.must(
        "the bank publishes its statement of the day",
        "taken, to be fetched",
        () -> {
          Tree sent =
              play.insurer.tellAs(
                  PaymentAgreementSteps.BANK,
                  "payment-statement.published",
                  Map.of("statementDate", paidOn.toString()));
          // Schedules of every minute.
          play.clock.advance(Duration.ofMinutes(2));
          return Expect.text(sent, "file", "name");
        });
    becomes("the statement says that it was paid", "SUCCEEDED");
  }

  void receiptHolds() {
    play.steps.check(
        "download the receipt",
        "a sealed PDF that anybody can verify",
        () -> {
          var pdf = DocumentDownload.of(play, path() + "/documents/", "payment-receipt");
          that(pdf.sealed(), "it bears no seal: " + pdf);
          pdf.requireVerified(play, true);
          return pdf.toString();
        });
  }

  void isListed(int atLeast) {
    play.steps.check(
        "look up the payments of the day",
        atLeast + " payments or more, and as a workbook",
        () -> {
          String filter =
              "?from=" + paidOn + "&to=" + paidOn + "&bankId=" + PaymentAgreementSteps.BANK;
          Tree list = status(200, play.company.get(PAYMENTS + filter + "&limit=100"));
          int found = list.at("items").items().size();
          that(found >= atLeast, "only " + found);
          return found
              + ", "
              + Workbook.saved(
                  play, play.company.get(PAYMENTS + filter + "&format=xlsx"), "payments.xlsx");
        });
  }

  private String path() {
    return PAYMENTS + "/" + id;
  }
}
