package cn.portcover.infra.sandbox.journey;

import java.time.Duration;
import java.util.List;

/** The insurer takes its offer back (已撤回) before the company has confirmed it. */
final class SmePolicyWithdrawnJourney implements Journey {
  @Override
  public void play(Play play) throws Steps.Broken {
    var offer = new OfferSteps(play);
    var confirmation = new ConfirmationSteps(play);

    offer.signIn();
    offer.countBefore();
    offer.offer(Duration.ofDays(30));
    offer.offerIsAnnounced();
    offer.findApplication();
    confirmation.openForm();

    offer.withdraw();
    offer.viewApplication("view the application", "WITHDRAWN");
    offer.counterIsDown();
    confirmation.refusedAs("WITHDRAWN");
    offer.history(List.of("TO_BE_CONFIRMED", "WITHDRAWN"));
  }
}
