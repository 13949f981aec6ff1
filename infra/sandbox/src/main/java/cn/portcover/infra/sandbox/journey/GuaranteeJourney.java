package cn.portcover.infra.sandbox.journey;

import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;
import java.util.List;

/**
 * 关税保证保险 (手册 002 ch. 3): a credit authorisation, a limit that is increased at the second attempt,
 * three applications under it, one of them rejected for its data and applied again; all are paid
 * together, one payment fails and is made again; three policies, and the limit of one is free once
 * the duty is paid.
 */
final class GuaranteeJourney implements Journey {
  private static final String TOTAL = "60000000.00";
  private static final String INCREASED = "61000000.00";
  private static final String REASON = "合同号与报关单不符，请核对后重新投保。";

  @Override
  public void play(Play play) throws Steps.Broken {
    new OfferSteps(play).signIn();
    var agreement = new PaymentAgreementSteps(play);
    agreement.ensure();
    var authorisation = new CreditAuthorisationSteps(play);
    authorisation.sign();
    authorisation.isReceived();
    var limit = new LimitSteps(play);
    limit.apply(TOTAL);
    limit.becomes("the insurer grants the limit", "GRANTED", TOTAL);
    limit.insurerWill(Answer.REJECT, "现有额度充足。");
    limit.increase("5000000.00");
    limit.becomes("the insurer refuses, the old limit stays", "INCREASE_REFUSED", TOTAL);
    limit.insurerWill(Answer.ACCEPT, "");
    limit.increase("1000000.00");
    limit.becomes("the insurer increases it", "GRANTED", INCREASED);
    limit.estimate("14723.00", "60985277.00");
    var first = application(play, limit, "A");
    var second = application(play, limit, "B");
    var third = application(play, limit, "C");
    first.apply("10000.00");
    third.apply("30000.00");
    second.insurerWill(Answer.REJECT, REASON);
    second.apply("20000.00");
    first.becomes("the insurer approves it", "APPROVED_UNPAID");
    first.hasPremium();
    third.becomes("the insurer approves the third", "APPROVED_UNPAID");
    second.becomes("the data of the second are rejected", "DATA_REJECTED");
    limit.has("what was rejected holds nothing", "0.00", "49446.00", "60950554.00");
    second.applyAgain("20000.00");
    second.becomes("the insurer approves the second", "APPROVED_UNPAID");
    limit.has("all three are reserved", "0.00", "74169.00", "60925831.00");
    pay(play, agreement, List.of(first, second, third));
    for (GuaranteeSteps each : List.of(first, second, third)) {
      each.hasPolicy();
    }
    limit.has("all three are used", "74169.00", "0.00", "60925831.00");
    limit.insurersLedgerHasTold(3);
    first.documentsHold();
    first.dutyIsPaid();
    limit.has("the first is free again", "59446.00", "0.00", "60940554.00");
    third.history(
        "SUBMITTED",
        "AWAITING_UNDERWRITING",
        "APPROVED_UNPAID",
        "PAYING",
        "PAYMENT_FAILED",
        "PAYING",
        "PAID",
        "EFFECTIVE");
    limit.changes(
        "RELEASE", "USE", "USE", "USE", "RESERVE", "CANCEL", "RESERVE", "RESERVE", "RESERVE",
        "TOTAL", "GRANT");
    first.isExported();
  }

  /** The last of them fails, and is paid again. */
  private static void pay(
      Play play, PaymentAgreementSteps agreement, List<GuaranteeSteps> applications)
      throws Steps.Broken {
    var payment = new PaymentSteps(play, agreement.id());
    payment.bankWill(Answer.PARTLY, "账户余额不足。");
    payment.pay("GUARANTEE", applications.stream().map(GuaranteeSteps::id).toList());
    payment.becomes("the bank pays all but the last", "PARTLY_SUCCEEDED");
    var last = applications.getLast();
    last.becomes("the last shows it", "PAYMENT_FAILED");
    payment.bankWill(Answer.ACCEPT, "");
    payment.pay("GUARANTEE", List.of(last.id()));
    payment.becomes("the bank pays the last", "SUCCEEDED");
    for (GuaranteeSteps each : applications) {
      each.becomes("its policy is in force", "EFFECTIVE");
    }
    payment.receiptHolds();
  }

  /** Under a contract that no earlier playing had. */
  private static GuaranteeSteps application(Play play, LimitSteps limit, String which) {
    return new GuaranteeSteps(
        play, limit.id(), "QC-IM-" + play.clock.now().getEpochSecond() + "-" + which);
  }
}
