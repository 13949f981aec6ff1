package cn.portcover.domain.calendar;

import static cn.portcover.domain.policy.Deadlines.Calendar.CALENDAR_DAYS;
import static cn.portcover.domain.policy.Deadlines.Calendar.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-20, true", // a Friday
    "2026-11-21, false", // a Saturday
    "2026-11-22, false", // a Sunday
    "2026-02-13, true",
    "2026-02-14, true", // a Saturday worked for the Spring Festival
    "2026-02-15, false",
    "2026-02-23, false", // a Monday, its last day
    "2026-02-24, true",
    "2026-10-07, false", // a Wednesday of the National Day
    "2026-10-08, true",
    "2026-09-20, true", // a Sunday worked for it
    "2025-01-26, true",
    "2025-10-08, false",
    "2028-10-02, true" // a Monday of a year that is not announced
  })
  void daysAreWorkedAsAnnounced(LocalDate day, boolean worked) {
    assertThat(WorkingDays.isWorked(day)).isEqualTo(worked);
  }

  @Test
  void eachYearNamesItsSource() {
    assertThat(WorkingDays.announcedThrough()).isEqualTo(2026);
    assertThat(WorkingDays.sourceOf(2026)).isEqualTo("国办发明电〔2025〕7号");
    assertThat(WorkingDays.sourceOf(2025)).isEqualTo("国办发明电〔2024〕12号");
    assertThat(WorkingDays.sourceOf(2027)).isEmpty();
  }

  @Test
  void aYearHasTheDaysThatWereAnnounced() {
    LocalDate first = LocalDate.of(2026, 1, 1);
    assertThat(first.datesUntil(first.plusYears(1)).filter(WorkingDays::isWorked).count())
        .isEqualTo(248);
    LocalDate before = LocalDate.of(2025, 1, 1);
    assertThat(before.datesUntil(before.plusYears(1)).filter(WorkingDays::isWorked).count())
        .isEqualTo(248);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-28, P10D, 2026-10-16", // seven days off and a Saturday that is worked
    "2026-11-20, P1D, 2026-11-23",
    "2026-11-20, P0D, 2026-11-20",
    "2026-11-21, P0D, 2026-11-23",
    "2026-08-14, P2M, 2026-10-14",
    "2026-08-01, P2M, 2026-10-08", // the first of October is a holiday
    "2026-08-01, P2M1D, 2026-10-08"
  })
  void aPeriodOfWorkingDaysEndsOnOne(LocalDate from, Period period, LocalDate end) {
    assertThat(WorkingDays.after(from, period, WORKING_DAYS)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-28, P10D, 2026-10-08",
    "2026-08-31, P6M, 2027-02-28",
    "2026-08-01, P1Y2M3D, 2027-10-04"
  })
  void aPeriodOfCalendarDaysEndsOnAny(LocalDate from, Period period, LocalDate end) {
    assertThat(WorkingDays.after(from, period, CALENDAR_DAYS)).isEqualTo(end);
  }
}
