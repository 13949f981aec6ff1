package cn.portcover.domain.guarantee;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Percent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On what a limit was granted.
 *
 * @param ratePercent 批复费率, percent of the guaranteed amount and year, over 0 to 100
 * @param effectiveFrom 额度生效日期, the first day on which it may be used, Beijing
 * @param effectiveTo 额度失效日期, the last day; absent where it has no end
 * @param decidedAt 审批日期: when the insurer's last decision on it came
 */
public record LimitTerms(
    BigDecimal ratePercent,
    LocalDate effectiveFrom,
    @Nullable LocalDate effectiveTo,
    Instant decidedAt) {
  public LimitTerms {
    Percent.requireShare(ratePercent);
    if (effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
      throw new Malformed("period-reversed", effectiveFrom, effectiveTo);
    }
  }

  public boolean contain(LocalDate day) {
    return !day.isBefore(effectiveFrom) && !isOverOn(day);
  }

  public boolean isOverOn(LocalDate day) {
    return effectiveTo != null && day.isAfter(effectiveTo);
  }
}
