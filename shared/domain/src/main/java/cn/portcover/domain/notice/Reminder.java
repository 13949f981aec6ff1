package cn.portcover.domain.notice;

import cn.portcover.domain.Language;
import cn.portcover.domain.notice.ReminderLifecycle.Move;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/**
 * That a company is to be told of a day before it comes: once, at nine in the morning some days
 * before, or at once where the day is nearer than that. A day that moves is told of anew.
 *
 * @param remindAt when it is told
 */
public record Reminder(
    Owner owner,
    DayToRemindOf day,
    Instant remindAt,
    ReminderStatus status,
    Instant createdAt,
    long version)
    implements Kept {
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final int REMEMBERED_DAYS = 400;

  public static final RecordKind<Reminder> KIND =
      new RecordKind<>("reminders", Reminder.class, ReminderNotFound::new);

  public static Reminder planned(Owner company, DayToRemindOf day, Instant now) {
    return new Reminder(company, day, remindAt(day, now), ReminderStatus.PLANNED, now, 1);
  }

  /** Whether it is of just this day, so that nothing is to be planned. */
  public boolean isOf(DayToRemindOf wanted) {
    return !isDropped() && day.on().equals(wanted.on());
  }

  /** The day has moved, or has come back. */
  public Reminder plan(DayToRemindOf moved, Instant now) {
    ReminderStatus next = isPlanned() ? status : after(Move.PLAN);
    return new Reminder(owner, moved, remindAt(moved, now), next, createdAt, version + 1);
  }

  public Reminder tell() {
    return with(after(Move.TELL));
  }

  /** The record sets that day no more, or the day is over. */
  public Reminder drop() {
    return with(after(Move.DROP));
  }

  public boolean isDropped() {
    return status == ReminderStatus.DROPPED;
  }

  public boolean isPlanned() {
    return status == ReminderStatus.PLANNED;
  }

  /** Whether the day is over: then nobody is told any more. */
  public boolean isOver(Instant now) {
    return day.isOver(now);
  }

  public Announcement announcement() {
    String what = day.what().isEmpty() ? day.about() : day.what();
    return new Announcement(
        day.kind().notice(),
        day.kind().label(Language.ZH) + "：" + day.on() + "（" + what + "）。",
        day.kind().label(Language.EN) + ": " + day.on() + " (" + what + ").");
  }

  private ReminderStatus after(Move move) {
    return ReminderLifecycle.TABLE.next(status, move, s -> new ReminderNotFound());
  }

  private Reminder with(ReminderStatus next) {
    return new Reminder(owner, day, remindAt, next, createdAt, version + 1);
  }

  private static Instant remindAt(DayToRemindOf day, Instant now) {
    Instant wanted =
        day.on().minus(day.kind().ahead()).atTime(NINE).atZone(Policy.ZONE).toInstant();
    return wanted.isBefore(now) ? now : wanted;
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public String key() {
    return day.key();
  }

  @Override
  public Map<String, Status> statuses() {
    return Map.of("status", status);
  }

  /** Whether something is to be done by now: it is to be told of, or its day is over. */
  public boolean isDue(Instant now) {
    return dueAt().filter(at -> !now.isBefore(at)).isPresent();
  }

  @Override
  public Optional<Instant> dueAt() {
    return switch (status) {
      case PLANNED -> Optional.of(remindAt);
      case TOLD -> Optional.of(day.end());
      case DROPPED -> Optional.empty();
    };
  }

  @Override
  public Optional<Owner> auditedIn() {
    return Optional.empty();
  }

  @Override
  public Optional<Instant> expiresAt() {
    return Optional.of(day.on().plusDays(REMEMBERED_DAYS).atStartOfDay(Policy.ZONE).toInstant());
  }
}
