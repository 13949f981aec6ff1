package cn.portcover.home;

import static cn.portcover.operation.Grant.PLATFORM;

import cn.portcover.domain.application.Application;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.notice.DayToRemindOf;
import cn.portcover.domain.notice.DaysToRemindOf;
import cn.portcover.domain.notice.Reminder;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.session.Session;
import cn.portcover.domain.signing.Seal;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Streamed;
import cn.portcover.operation.Work;
import cn.portcover.operation.Works;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the reminders of a record's days as the record now has them: new days are planned, those
 * that moved are planned anew, those that it sets no more are dropped. Told of the same writing
 * twice, it does nothing the second time.
 */
@Operation(
    caller = PLATFORM,
    changes = Reminder.class,
    refuses = {},
    follows = {Application.class, Policy.class, Claim.class, Seal.class, Session.class})
final class PlanReminders implements Streamed {

  /** More days than any one record sets. */
  private static final int MOST = 10;

  private final Works works;

  PlanReminders(Works works) {
    this.works = works;
  }

  /**
   * What a record sets.
   *
   * @param keys beginning of the keys of its reminders
   */
  private record Days(Owner company, String keys, List<DayToRemindOf> days) {}

  @Override
  public void onWritten(Written written, Instant now) {
    works.commitAnew(
        "PlanReminders",
        Actor.platform("PlanReminders"),
        now,
        work -> {
          days(written, work).ifPresent(days -> plan(days, work, now));
          return true;
        });
  }

  private static Optional<Days> days(Written written, Work work) {
    Owner owner = written.owner();
    String key = written.key();
    return switch (written.kind()) {
      case "applications" ->
          work.find(Application.KIND, owner, key)
              .map(a -> new Days(owner, a.subject(), DaysToRemindOf.of(a)));
      case "policies" ->
          work.find(Policy.KIND, owner, key)
              .map(p -> new Days(owner, p.subject(), DaysToRemindOf.of(p)));
      case "claims" ->
          work.find(Claim.KIND, owner, key)
              .flatMap(
                  claim ->
                      work.find(Policy.KIND, owner, claim.header().policyNumber().value())
                          .map(
                              policy ->
                                  new Days(
                                      owner, claim.subject(), DaysToRemindOf.of(claim, policy))));
      case "seals" ->
          work.find(Seal.KIND, owner, key)
              .map(s -> new Days(owner, s.subject(), DaysToRemindOf.of(s)));
      case "sessions" ->
          work.find(Session.KIND, owner, key)
              .flatMap(
                  session ->
                      DaysToRemindOf.of(session).stream()
                          .findFirst()
                          .map(
                              day ->
                                  new Days(
                                      Owner.company(session.company().uscc()),
                                      day.key(),
                                      List.of(day))));
      default -> Optional.empty();
    };
  }

  private static void plan(Days wanted, Work work, Instant now) {
    for (DayToRemindOf day : wanted.days()) {
      Optional<Reminder> known = work.find(Reminder.KIND, wanted.company(), day.key());
      if (known.isEmpty()) {
        Reminder planned = Reminder.planned(wanted.company(), day, now);
        if (!planned.isOver(now)) {
          work.keep(planned);
        }
      } else if (!known.get().isOf(day) && !(known.get().isDropped() && day.isOver(now))) {
        work.keep(known.get().plan(day, now));
      }
    }
    List<String> keys = wanted.days().stream().map(DayToRemindOf::key).toList();
    for (Reminder other :
        work.store().beginning(Reminder.KIND, wanted.company(), wanted.keys() + "#", MOST)) {
      if (!other.isDropped() && !keys.contains(other.key())) {
        work.keep(work.require(Reminder.KIND, wanted.company(), other.key()).drop());
      }
    }
  }
}
