package cn.portcover.infra.sandbox.journey;

import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;

/** 在线交费签约 (手册 002 ch. 4): refused once by the bank, signed again, then signed. */
final class PaymentAgreementJourney implements Journey {
  private static final String REASON = "账户户名与企业名称不符，请核对后重新签约。";

  @Override
  public void play(Play play) throws Steps.Broken {
    var agreement = new PaymentAgreementSteps(play);
    new OfferSteps(play).signIn();
    agreement.chooseBank();
    agreement.bankWill(Answer.REJECT, REASON);
    agreement.sign();
    agreement.hasFailed(REASON);
    agreement.bankWill(Answer.ACCEPT, "");
    agreement.signAgain();
    agreement.isSigned();
    agreement.bankKnowsTheAccount();
    agreement.history("SIGNING", "SIGNING_FAILED", "SIGNING", "SIGNED");
    agreement.documentHolds();
    agreement.evidence();
    agreement.isExported();
  }
}
