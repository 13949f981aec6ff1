package cn.portcover.infra.sandbox.journey;

import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;

/**
 * 货物运输保险 and 在线交费 (手册 002 ch. 5, 7): an open cover is reserved and signed, an application under it
 * reviewed by hand, issued, paid at the second attempt, in force; a copy of it is paid with a bank
 * of which nothing is heard until its statement.
 */
final class CargoJourney implements Journey {
  private static final String FAILURE = "账户余额不足。";

  @Override
  public void play(Play play) throws Steps.Broken {
    var agreement = new PaymentAgreementSteps(play);
    var cover = new OpenCoverSteps(play);
    var cargo = new CargoSteps(play);
    new OfferSteps(play).signIn();
    agreement.ensure();
    cover.reserve();
    cover.isSigned();
    cargo.estimate();
    cargo.save(cover.id());
    cargo.isNotReady();
    cargo.change();
    cargo.insurerWill(Answer.REFER, "单证金额较大，转人工复核。");
    cargo.submit();
    cargo.cannotBeChanged();
    cargo.becomes("the insurer refers it to somebody", "MANUAL_REVIEW");
    cargo.becomes("the insurer issues it", "ISSUED_UNPAID");
    cargo.hasPremium();
    var payment = new PaymentSteps(play, agreement.id());
    payment.bankWill(Answer.REJECT, FAILURE);
    payment.pay(cargo.id());
    payment.becomes("the bank cannot pay", "FAILED");
    cargo.becomes("the application shows it", "PAYMENT_FAILED");
    payment.bankWill(Answer.ACCEPT, "");
    payment.pay(cargo.id());
    payment.becomes("the bank pays", "SUCCEEDED");
    cargo.becomes("the policy is in force", "EFFECTIVE");
    cargo.hasPolicy();
    cargo.documentsHold();
    payment.receiptHolds();
    cargo.history(
        "DRAFT",
        "SUBMITTED",
        "AWAITING_UNDERWRITING",
        "MANUAL_REVIEW",
        "ISSUED_UNPAID",
        "PAYING",
        "PAYMENT_FAILED",
        "PAYING",
        "PAID",
        "EFFECTIVE");
    cargo.copyAndComplete();
    cargo.submit();
    cargo.becomes("the insurer issues the copy", "ISSUED_UNPAID");
    payment.bankWill(Answer.SILENT, "");
    payment.pay(cargo.id());
    payment.isUnknownAfterAWhile();
    payment.statementSettlesIt();
    cargo.becomes("the copy is in force", "EFFECTIVE");
    payment.isListed(3);
    cargo.isExported();
  }
}
