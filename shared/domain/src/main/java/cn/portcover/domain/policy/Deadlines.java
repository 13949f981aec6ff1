package cn.portcover.domain.policy;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/** How long the company has, counted as the policy says; late acts are warned of, never refused (C14). */
public record Deadlines(
    @Nullable Period reportWithin, @Nullable Period claimWithin, @Nullable Period waitingPeriod, Calendar calendar) {
  /** Which days count. */
  public enum Calendar {
    WORKING_DAYS,
    CALENDAR_DAYS
  }
}
