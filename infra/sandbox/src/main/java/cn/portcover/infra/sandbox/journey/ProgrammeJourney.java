package cn.portcover.infra.sandbox.journey;

import cn.portcover.domain.policy.Policy;
import java.time.LocalDate;

/**
 * 统保政策 (手册 004): published with its list, collected in time and, another one, too late; free credit
 * reports.
 */
final class ProgrammeJourney implements Journey {
  @Override
  public void play(Play play) throws Steps.Broken {
    LocalDate today = LocalDate.ofInstant(play.clock.now(), Policy.ZONE);
    var programme = new ProgrammeSteps(play, today.plusDays(30));
    new OfferSteps(play).signIn();
    programme.publish();
    programme.isNotFor("LIST_NOT_PUBLISHED", 409, "eligible-list-not-published");
    programme.publishWrongList();
    programme.publishListOfOthers();
    programme.isNotFor("NOT_ON_LIST", 403, "company-not-eligible");
    programme.publishList();
    programme.mayBeCollected(true);
    programme.collect();
    programme.isOffered();
    programme.isNotFor("COLLECTED", 409, "already-collected");
    programme.creditReports();

    var late = new ProgrammeSteps(play, today.minusDays(1));
    late.publish();
    late.publishList();
    late.mayBeCollected(false);
    late.collect();
    late.isOffered();
  }
}
