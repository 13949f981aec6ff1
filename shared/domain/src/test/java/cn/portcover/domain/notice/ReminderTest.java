package cn.portcover.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.record.Owner;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReminderTest {
  private static final Owner COMPANY = Owner.company(SomeCompanies.EXPORTER.uscc());
  private static final Instant LONG_BEFORE = Instant.parse("2026-06-02T02:00:00Z");

  /** Nine in the morning in Beijing, a week before. */
  private static final Instant WEEK_BEFORE = Instant.parse("2026-12-24T01:00:00Z");

  private static final DayToRemindOf DAY =
      DayToRemindOf.of(ReminderKind.CLAIM_BY, LocalDate.parse("2026-12-31"), "", "policies/P-1");

  private final Reminder planned = Reminder.planned(COMPANY, DAY, LONG_BEFORE);

  private static DayToRemindOf on(String day) {
    return DayToRemindOf.of(ReminderKind.CLAIM_BY, LocalDate.parse(day), "", "policies/P-1");
  }

  @Test
  void isDueAWeekBeforeTheDay() {
    assertThat(planned.remindAt()).isEqualTo(WEEK_BEFORE);
    assertThat(planned.dueAt()).contains(WEEK_BEFORE);
    assertThat(planned.isPlanned()).isTrue();
    assertThat(planned.key()).isEqualTo("policies/P-1#CLAIM_BY");
    assertThat(planned.version()).isEqualTo(1);
  }

  @Test
  void isDueAtOnceWhenTheDayIsNearer() {
    Instant near = WEEK_BEFORE.plusSeconds(1);
    assertThat(Reminder.planned(COMPANY, DAY, near).remindAt()).isEqualTo(near);
    assertThat(Reminder.planned(COMPANY, DAY, WEEK_BEFORE).remindAt()).isEqualTo(WEEK_BEFORE);
  }

  @Test
  void aSealIsToldOfAMonthBefore() {
    var seal =
        DayToRemindOf.of(
            ReminderKind.SEAL_EXPIRES, LocalDate.parse("2026-12-31"), "王操作", "seals/1");
    assertThat(Reminder.planned(COMPANY, seal, LONG_BEFORE).remindAt())
        .isEqualTo(Instant.parse("2026-12-01T01:00:00Z"));
  }

  @Test
  void anOfferIsToldOfThreeDaysBefore() {
    var offer =
        DayToRemindOf.of(
            ReminderKind.CONFIRM_BY, LocalDate.parse("2026-12-31"), "O-1", "applications/1");
    Reminder reminder = Reminder.planned(COMPANY, offer, LONG_BEFORE);
    assertThat(reminder.remindAt()).isEqualTo(Instant.parse("2026-12-28T01:00:00Z"));
    assertThat(reminder.announcement())
        .isEqualTo(
            new Announcement(
                NoticeKind.DEADLINE_NEAR,
                "待确认保单确认截止：2026-12-31（O-1）。",
                "Policy is to be confirmed by: 2026-12-31 (O-1)."));
  }

  @Test
  void isToldOnce() {
    Reminder told = planned.tell();
    assertThat(told.status()).isEqualTo(ReminderStatus.TOLD);
    assertThat(told.isPlanned()).isFalse();
    assertThat(told.version()).isEqualTo(2);
    assertThat(told.isOf(DAY)).isTrue();
    assertThatExceptionOfType(ReminderNotFound.class).isThrownBy(told::tell);
    Reminder dropped = told.drop();
    assertThat(dropped.isDropped()).isTrue();
    assertThat(dropped.isOf(DAY)).isFalse();
    assertThatExceptionOfType(ReminderNotFound.class).isThrownBy(dropped::drop);
    assertThatExceptionOfType(ReminderNotFound.class).isThrownBy(dropped::tell);
  }

  /** Of those that were told only the days ahead are kept so. */
  @Test
  void isDueAgainWhenItsDayIsOver() {
    Instant over = Instant.parse("2026-12-31T16:00:00Z");
    Reminder told = planned.tell();
    assertThat(told.dueAt()).contains(over);
    assertThat(told.isDue(over.minusNanos(1))).isFalse();
    assertThat(told.isDue(over)).isTrue();
    assertThat(told.isOver(over)).isTrue();
    assertThat(told.drop().isDue(over)).isFalse();
    assertThat(planned.isDue(WEEK_BEFORE.minusNanos(1))).isFalse();
    assertThat(planned.isDue(WEEK_BEFORE)).isTrue();
  }

  @Test
  void aDayThatMovesIsToldAnew() {
    Reminder moved = planned.tell().plan(on("2027-01-31"), LONG_BEFORE);
    assertThat(moved.isPlanned()).isTrue();
    assertThat(moved.dueAt()).contains(Instant.parse("2027-01-24T01:00:00Z"));
    assertThat(moved.isOf(DAY)).isFalse();
    assertThat(moved.isOf(on("2027-01-31"))).isTrue();
    assertThat(planned.plan(on("2027-01-31"), LONG_BEFORE).version()).isEqualTo(2);
  }

  @Test
  void aDayThatIsNoMoreIsDroppedAndMayComeBack() {
    Reminder dropped = planned.drop();
    assertThat(dropped.status()).isEqualTo(ReminderStatus.DROPPED);
    assertThat(dropped.dueAt()).isEmpty();
    assertThat(dropped.isOf(DAY)).isFalse();
    assertThat(dropped.plan(DAY, LONG_BEFORE).isPlanned()).isTrue();
  }

  @Test
  void theDayItselfIsNotOver() {
    assertThat(planned.isOver(Instant.parse("2026-12-31T15:59:59Z"))).isFalse();
    assertThat(planned.isOver(Instant.parse("2026-12-31T16:00:00Z"))).isTrue();
  }

  @Test
  void saysWhatAndWhen() {
    assertThat(planned.announcement())
        .isEqualTo(
            new Announcement(
                NoticeKind.DEADLINE_NEAR,
                "索赔截止日：2026-12-31（policies/P-1）。",
                "Losses are to be claimed by: 2026-12-31 (policies/P-1)."));
    var seal =
        DayToRemindOf.of(
            ReminderKind.SEAL_EXPIRES, LocalDate.parse("2026-12-31"), "王操作", "seals/1");
    assertThat(Reminder.planned(COMPANY, seal, LONG_BEFORE).announcement())
        .isEqualTo(
            new Announcement(
                NoticeKind.SEAL_EXPIRING,
                "公司章到期：2026-12-31（王操作）。",
                "Company seal expires: 2026-12-31 (王操作)."));
  }

  @Test
  void isAMeansAndForgottenAYearAfterTheDay() {
    assertThat(planned.owner()).isEqualTo(COMPANY);
    assertThat(planned.auditedIn()).isEmpty();
    assertThat(planned.statuses()).containsEntry("status", ReminderStatus.PLANNED);
    assertThat(planned.expiresAt()).contains(Instant.parse("2028-02-03T16:00:00Z"));
    assertThat(planned.kind().notFound().get()).isInstanceOf(ReminderNotFound.class);
  }

  @ParameterizedTest
  @EnumSource
  void statusesAndKindsAreNamed(ReminderStatus status) {
    assertThat(status.label(Language.ZH)).matches("\\p{IsHan}+");
    assertThat(status.label(Language.EN)).matches("[A-Z][a-z ]+");
    for (ReminderKind kind : ReminderKind.values()) {
      assertThat(kind.label(Language.ZH)).matches("\\p{IsHan}+");
      assertThat(kind.label(Language.EN)).matches("[A-Z][a-z ]+");
    }
  }
}
