package cn.portcover.messaging.type;

import cn.portcover.domain.Malformed;
import java.time.Period;

/** The range of a period that somebody has time for. */
final class Periods {
  private static final int MOST_MONTHS = 120;
  private static final int MOST_DAYS = 3660;

  private Periods() {}

  /** From nothing to ten years: beyond that, adding it to a date may leave the calendar. */
  static void requireSensible(Period... periods) {
    for (Period period : periods) {
      if (period.isNegative()
          || period.toTotalMonths() > MOST_MONTHS
          || period.getDays() > MOST_DAYS) {
        throw new Malformed("period-out-of-range", period);
      }
    }
  }
}
