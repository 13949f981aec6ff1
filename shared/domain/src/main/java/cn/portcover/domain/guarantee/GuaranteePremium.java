package cn.portcover.domain.guarantee;

import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;

/**
 * 保费 = 担保金额 × 费率 / 100 × 天数 / 365, rounded half up to the fen; both days of the period count. For
 * reference only: 以保险公司计算为准 (手册 002 §5.7.1).
 *
 * @param amount the guaranteed amount, CNY, with at most 18 digits before the point
 * @param ratePercent of the limit, percent a year
 * @param days of the guarantee
 */
public record GuaranteePremium(Money amount, BigDecimal ratePercent, long days, Money premium) {
  /** Whole digits of an amount, so that its premium of six years is still {@link Money}. */
  public static final int MOST_DIGITS = 18;

  /** 保险期间 at most. */
  public static final int MOST_YEARS = 6;

  private static final BigDecimal PERCENT_OF_YEAR = BigDecimal.valueOf(100 * 365);

  public static GuaranteePremium of(Money amount, BigDecimal ratePercent, CoverPeriod period) {
    long days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
    BigDecimal premium =
        Cny.requirePositive(amount)
            .amount()
            .multiply(ratePercent)
            .multiply(BigDecimal.valueOf(days))
            .divide(PERCENT_OF_YEAR, 2, RoundingMode.HALF_UP);
    return new GuaranteePremium(amount, ratePercent, days, Cny.of(premium));
  }

  /** Whether a guarantee may last so long: the day before that of the sixth year after at most. */
  public static boolean isWithinMost(CoverPeriod period) {
    return period.to().isBefore(period.from().plusYears(MOST_YEARS));
  }

  /** The formula with its numbers: {@code 100000.00 × 2.3% × 90 / 365 = 567.12 CNY}. */
  public String formula() {
    return amount.amount().toPlainString()
        + " × "
        + ratePercent.stripTrailingZeros().toPlainString()
        + "% × "
        + days
        + " / 365 = "
        + premium.amount().toPlainString()
        + " CNY";
  }
}
