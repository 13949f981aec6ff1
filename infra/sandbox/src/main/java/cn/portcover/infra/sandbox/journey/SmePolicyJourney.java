package cn.portcover.infra.sandbox.journey;

import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;
import java.time.Duration;
import java.util.List;

/** From the insurer's offer to the policy that the company has acknowledged (小微投保, 手册 003). */
final class SmePolicyJourney implements Journey {
  @Override
  public void play(Play play) throws Steps.Broken {
    var offer = new OfferSteps(play);
    var confirmation = new ConfirmationSteps(play);
    var policy = new PolicySteps(play);

    offer.signIn();
    offer.countBefore();
    offer.offer(Duration.ofDays(30));
    play.insurer.willAnswer(play.offerNumber, Answer.ACCEPT, null);
    offer.offerIsAnnounced();
    offer.findApplication();

    confirmation.openForm();
    confirmation.tooEarly();
    confirmation.downloadForm();
    confirmation.waitTenSeconds();
    confirmation.signStatement();
    confirmation.wrongEmail();
    confirmation.confirmNow();
    confirmation.arrives();
    confirmation.evidence();
    offer.counterIsDown();

    policy.issued();
    offer.viewApplication("view the decision", "APPROVED");
    policy.isNoticed();
    policy.isListed();
    policy.view("EFFECTIVE", "AWAITING");
    policy.documents();
    policy.acknowledge();
    policy.noticeIsGone();

    offer.history(List.of("TO_BE_CONFIRMED", "SUBMITTED", "APPROVED"));
    policy.history(List.of("EFFECTIVE"), List.of("AWAITING", "ACKNOWLEDGED"));
  }
}
