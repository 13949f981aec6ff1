package cn.portcover.infra.sandbox.journey;

import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;
import java.util.List;

/**
 * 签约管理 (手册 000 ch. 3, 003 §3): seal, service agreement, refused once and then completed, data
 * authorisation and its revocation.
 */
final class ServiceAgreementJourney implements Journey {
  private static final String REASON = "印章与企业名称不符，请核对后重新签署。";

  @Override
  public void play(Play play) throws Steps.Broken {
    var agreement = new AgreementSteps(play);
    var authorisation = new AuthorisationSteps(play);
    new OfferSteps(play).signIn();
    agreement.makeSeal();
    agreement.readAgreement();
    if (agreement.mayAgree()) {
      agreement.anotherBodyIsRefused();
      agreement.insurerWill(Answer.REJECT, REASON);
      agreement.sign();
      agreement.hasFailed(REASON);
      agreement.insurerWill(Answer.ACCEPT, "");
      agreement.sign();
      agreement.isCompleted();
      agreement.history(List.of("SIGNING", "FAILED", "SIGNING", "COMPLETED"));
    }
    agreement.documentHolds();
    agreement.cannotBeSignedAgain();
    authorisation.authorise();
    authorisation.letterArrives();
    authorisation.revoke();
  }
}
