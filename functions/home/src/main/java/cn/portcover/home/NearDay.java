package cn.portcover.home;

import cn.portcover.domain.Language;
import cn.portcover.domain.claim.ClaimDeadlines;
import cn.portcover.domain.notice.NoticeKind;
import cn.portcover.domain.notice.Reminder;
import cn.portcover.domain.notice.ReminderStatus;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A deadline that the company was reminded of and that is not over: on the home page.
 *
 * @param daysLeft 0 on the day itself
 */
record NearDay(String label, LocalDate on, long daysLeft, String link) {
  /** Of the reminders whose days are ahead so many are looked at, the newest. */
  private static final int MOST = 50;

  /** The next first; one read. Seals and cards have warnings of their own. */
  static List<NearDay> of(Caller caller, Work work, Instant now) {
    LocalDate today = ClaimDeadlines.day(now);
    return work
        .store()
        .list(
            Reminder.KIND, caller.owner(), Map.of("status", ReminderStatus.TOLD.name()), MOST, null)
        .items()
        .stream()
        .filter(told -> told.announcement().kind() == NoticeKind.DEADLINE_NEAR)
        .filter(told -> !told.isOver(now))
        .map(told -> of(told, today, caller.language()))
        .sorted(Comparator.comparing(NearDay::on).thenComparing(NearDay::link))
        .toList();
  }

  private static NearDay of(Reminder told, LocalDate today, Language language) {
    LocalDate on = told.day().on();
    return new NearDay(
        told.day().kind().label(language),
        on,
        ChronoUnit.DAYS.between(today, on),
        "/v1/" + told.day().about());
  }
}
