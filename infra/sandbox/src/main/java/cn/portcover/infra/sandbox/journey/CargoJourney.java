package cn.portcover.infra.sandbox.journey;

import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;

/**
 * 货物运输保险 and 在线交费 (手册 002 ch. 5, 7): an open cover is reserved and signed, an application under it
 * reviewed by hand, issued, paid at the second attempt, through a bank that says so late and twice,
 * in force; a copy of it is paid through a bank of which nothing is heard until its statement; a
 * third is withdrawn.
 */
final class CargoJourney implements Journey {
  private static final String FAILURE = "账户余额不足。";
  private static final String INVOICE = "invoice.pdf";

  @Override
  public void play(Play play) throws Steps.Broken {
    var agreement = new PaymentAgreementSteps(play);
    var cover = new OpenCoverSteps(play);
    var cargo = new CargoSteps(play);
    new OfferSteps(play).signIn();
    agreement.ensure();
    var late = new PaymentAgreementSteps(play, PaymentAgreementSteps.LATE_BANK);
    late.ensure();
    cover.reserve();
    cover.isSigned();
    cargo.estimate();
    cargo.save(cover.id());
    cargo.isNotReady();
    cargo.change();
    cargo.attachments().upload(INVOICE, "INVOICE_BUNDLE");
    cargo.insurerWill(Answer.REFER, "单证金额较大，转人工复核。");
    cargo.submit();
    cargo.cannotBeChanged();
    cargo.becomes("the insurer refers it to somebody", "MANUAL_REVIEW");
    cargo.becomes("the insurer issues it", "ISSUED_UNPAID");
    cargo.hasPremium();
    cargo.attachments().isFrozen(INVOICE, "cargo-application-not-open");
    var payment = new PaymentSteps(play, agreement.id());
    payment.bankWill(Answer.REJECT, FAILURE);
    payment.pay(cargo.id());
    payment.becomes("the bank cannot pay", "FAILED");
    cargo.becomes("the application shows it", "PAYMENT_FAILED");
    var again = new PaymentSteps(play, late.id());
    again.bankWill(Answer.SLOW, "");
    again.pay(cargo.id());
    again.becomes("the other bank pays, after a while", "SUCCEEDED");
    again.isSettledOnceThoughSaidTwice();
    cargo.becomes("the policy is in force", "EFFECTIVE");
    cargo.hasPolicy();
    cargo.documentsHold();
    again.receiptHolds();
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
    payment.isListed(2);
    cargo.save(cover.id());
    cargo.change();
    cargo.insurerWill(Answer.SILENT, "");
    cargo.submit();
    var withdrawal = new CargoWithdrawalSteps(play, cargo.id());
    withdrawal.insurerAcceptsTheData();
    withdrawal.withdraw();
    withdrawal.isLetGo();
    cargo.isExported();
  }
}
