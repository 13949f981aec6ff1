package cn.portcover.infra.sandbox.journey;

import java.time.Duration;
import java.util.List;

/** Nobody confirms within the offer's time, and it lapses (已失效); the clock is moved for it. */
final class SmePolicyLapsedJourney implements Journey {
  /** Short, so that sessions outlast it and other data is hardly touched. */
  private static final Duration OPEN_FOR = Duration.ofMinutes(10);

  @Override
  public void play(Play play) throws Steps.Broken {
    var offer = new OfferSteps(play);
    var confirmation = new ConfirmationSteps(play);

    offer.signIn();
    offer.countBefore();
    offer.offer(OPEN_FOR);
    offer.offerIsAnnounced();
    offer.findApplication();
    confirmation.openForm();

    play.steps.must(
        "the time to confirm passes",
        "the clock is moved past the deadline and the schedules run",
        () -> {
          var moved = play.clock.advance(OPEN_FOR.plusMinutes(1));
          return "from %s to %s, %s".formatted(moved.from(), moved.to(), moved.ran());
        });
    offer.viewApplication("view the application", "LAPSED");
    offer.counterIsDown();
    confirmation.refusedAs("LAPSED");
    offer.history(List.of("TO_BE_CONFIRMED", "LAPSED"));
  }
}
