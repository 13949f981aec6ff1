package cn.portcover.infra.sandbox.journey;

import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;
import java.time.Duration;
import java.util.List;

/** The insurer cancels a policy (注销) before the company has acknowledged it. */
final class SmePolicyCancelledJourney implements Journey {
  @Override
  public void play(Play play) throws Steps.Broken {
    var offer = new OfferSteps(play);
    var confirmation = new ConfirmationSteps(play);
    var policy = new PolicySteps(play);

    offer.signIn();
    offer.countBefore();
    offer.offer(Duration.ofDays(30));
    play.insurer.willAnswer(play.offerNumber, Answer.ACCEPT, null);
    offer.findApplication();
    confirmation.openForm();
    confirmation.waitTenSeconds();
    confirmation.signStatement();
    confirmation.confirmNow();
    confirmation.arrives();
    policy.issued();
    policy.isNoticed();
    policy.view("EFFECTIVE", "AWAITING");

    policy.cancel();
    policy.view("CANCELLED", "AWAITING");
    policy.noticeIsGone();
    policy.documentIsNoLongerInForce();
    policy.acknowledgingIsRefused("CANCELLED");
    policy.history(List.of("EFFECTIVE", "CANCELLED"), List.of("AWAITING"));
  }
}
