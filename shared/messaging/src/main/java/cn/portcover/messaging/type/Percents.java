package cn.portcover.messaging.type;

import cn.portcover.domain.Malformed;
import java.math.BigDecimal;

/** The range of a percentage that is a share of a whole. */
final class Percents {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private Percents() {}

  /** Over 0, at most 100. */
  static void requireShare(BigDecimal percent) {
    if (percent.signum() <= 0 || percent.compareTo(WHOLE) > 0) {
      throw new Malformed("percent-out-of-range", percent);
    }
  }
}
