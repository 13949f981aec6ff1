package cn.portcover.domain.calendar;

import cn.portcover.domain.policy.Deadlines;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Working days (工作日) in China: Monday to Friday, but for the holidays (法定节假日) and with the days
 * worked in their stead (调休) that the General Office of the State Council announces each November
 * for the year to come. Of years beyond {@link #announcedThrough} only weekends are known.
 */
public final class WorkingDays {
  private static final List<Announcement> ANNOUNCED =
      List.of(
          new Announcement(
              2025,
              "国办发明电〔2024〕12号",
              List.of(
                  days("2025-01-01", 1),
                  days("2025-01-28", 8),
                  days("2025-04-04", 3),
                  days("2025-05-01", 5),
                  days("2025-05-31", 3),
                  days("2025-10-01", 8)),
              List.of("2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11")),
          new Announcement(
              2026,
              "国办发明电〔2025〕7号",
              List.of(
                  days("2026-01-01", 3),
                  days("2026-02-15", 9),
                  days("2026-04-04", 3),
                  days("2026-05-01", 5),
                  days("2026-06-19", 3),
                  days("2026-09-25", 3),
                  days("2026-10-01", 7)),
              List.of(
                  "2026-01-04",
                  "2026-02-14",
                  "2026-02-28",
                  "2026-05-09",
                  "2026-09-20",
                  "2026-10-10")));

  private static final Set<LocalDate> HOLIDAYS = new HashSet<>();
  private static final Set<LocalDate> WORKED_INSTEAD = new HashSet<>();

  static {
    for (Announcement year : ANNOUNCED) {
      year.holidays().forEach(HOLIDAYS::addAll);
      year.workedInstead().stream().map(LocalDate::parse).forEach(WORKED_INSTEAD::add);
    }
  }

  /**
   * One year's announcement.
   *
   * @param source number of the notice
   */
  private record Announcement(
      int year, String source, List<List<LocalDate>> holidays, List<String> workedInstead) {}

  private WorkingDays() {}

  private static List<LocalDate> days(String first, int count) {
    LocalDate day = LocalDate.parse(first);
    return day.datesUntil(day.plusDays(count)).toList();
  }

  public static boolean isWorked(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return WORKED_INSTEAD.contains(day) || !weekend && !HOLIDAYS.contains(day);
  }

  /** The last year whose holidays are known. */
  public static int announcedThrough() {
    return ANNOUNCED.getLast().year();
  }

  /** The notice that the year's holidays were taken from; empty for a year of which none is. */
  public static String sourceOf(int year) {
    return ANNOUNCED.stream()
        .filter(announcement -> announcement.year() == year)
        .map(Announcement::source)
        .findFirst()
        .orElse("");
  }

  /**
   * The last day of a period that is counted from the day after {@code from}. Months are those of
   * the calendar. Where working days count, the period's days are working days, and one that ends
   * on a day off ends on the next working day.
   */
  public static LocalDate after(LocalDate from, Period period, Deadlines.Calendar counting) {
    LocalDate months = from.plusMonths(period.toTotalMonths());
    if (counting == Deadlines.Calendar.CALENDAR_DAYS) {
      return months.plusDays(period.getDays());
    }
    LocalDate day = months;
    for (int left = period.getDays(); left > 0; ) {
      day = day.plusDays(1);
      left -= isWorked(day) ? 1 : 0;
    }
    while (!isWorked(day)) {
      day = day.plusDays(1);
    }
    return day;
  }
}
