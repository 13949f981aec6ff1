package cn.portcover.domain.policy;

import cn.portcover.domain.Malformed;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How long the company has, counted as the policy says; late acts are warned of, never refused
 * (C14).
 */
public record Deadlines(
    @Nullable Period reportWithin,
    @Nullable Period claimWithin,
    @Nullable Period waitingPeriod,
    Calendar calendar) {
  private static final int MOST_MONTHS = 120;
  private static final int MOST_DAYS = 3660;

  public Deadlines {
    requireSensible(reportWithin);
    requireSensible(claimWithin);
    requireSensible(waitingPeriod);
  }

  /** From nothing to ten years: beyond that, adding it to a date may leave the calendar. */
  private static void requireSensible(@Nullable Period period) {
    if (period != null
        && (period.isNegative()
            || period.toTotalMonths() > MOST_MONTHS
            || period.getDays() > MOST_DAYS)) {
      throw new Malformed("period-out-of-range", period);
    }
  }

  /** Which days count. */
  public enum Calendar {
    WORKING_DAYS,
    CALENDAR_DAYS
  }
}
