package cn.portcover.domain;

import java.math.BigDecimal;

/** Percentages as contracts name them. */
public final class Percent {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private Percent() {}

  /** Passes a share of over 0 to 100 percent. */
  public static void requireShare(BigDecimal percent) {
    if (!isShare(percent)) {
      throw new Malformed("percent-out-of-range", percent.toString());
    }
  }

  /** Whether it is over 0 and at most 100 percent. */
  public static boolean isShare(BigDecimal percent) {
    return percent.signum() > 0 && percent.compareTo(WHOLE) <= 0;
  }
}
