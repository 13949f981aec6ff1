package cn.portcover.domain.guarantee;

import static cn.portcover.domain.guarantee.SomeLimits.cny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.FieldError;
import cn.portcover.domain.Malformed;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuaranteePremiumTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static CoverPeriod period(String from, String to) {
    return new CoverPeriod(LocalDate.parse(from), LocalDate.parse(to));
  }

  @ParameterizedTest
  @CsvSource({
    "100000,    2.30, 2026-12-01, 2027-02-28, 90,  567.12",
    "100000,    2.30, 2026-12-01, 2027-11-30, 365, 2300.00",
    "100000,    2.30, 2027-12-01, 2028-11-30, 366, 2306.30",
    "0.01,      2.30, 2026-12-01, 2026-12-01, 1,   0.00",
    "7934.79,   2.30, 2026-12-01, 2026-12-01, 1,   0.50",
    "79.35,     2.30, 2026-12-01, 2026-12-01, 1,   0.01",
    "79.34,     2.30, 2026-12-01, 2026-12-01, 1,   0.00",
    "100000,    100,  2026-12-01, 2027-11-30, 365, 100000.00"
  })
  void countsBothDaysAndRoundsHalfUp(
      String amount, BigDecimal rate, String from, String to, long days, String premium) {
    GuaranteePremium reckoned = GuaranteePremium.of(cny(amount), rate, period(from, to));

    assertThat(reckoned.days()).isEqualTo(days);
    assertThat(reckoned.premium()).isEqualTo(cny(premium));
  }

  @Test
  void showsItsFormula() {
    assertThat(
            GuaranteePremium.of(
                    cny("100000"), new BigDecimal("2.30"), period("2026-12-01", "2027-02-28"))
                .formula())
        .isEqualTo("100000.00 × 2.3% × 90 / 365 = 567.12 CNY");
    assertThat(
            GuaranteePremium.of(
                    cny("100000"), new BigDecimal("10"), period("2026-12-01", "2026-12-01"))
                .formula())
        .isEqualTo("100000.00 × 10% × 1 / 365 = 27.40 CNY");
  }

  @Test
  void isMoneyForTheLargestAmountAndTheLongestPeriod() {
    CoverPeriod longest = period("2027-01-01", "2032-12-31");
    assertThat(GuaranteePremium.isWithinMost(longest)).isTrue();
    assertThat(GuaranteePremium.isWithinMost(period("2027-01-01", "2033-01-01"))).isFalse();
    assertThat(
            GuaranteePremium.of(
                    cny("9".repeat(GuaranteePremium.MOST_DIGITS) + ".99"),
                    BigDecimal.valueOf(100),
                    longest)
                .premium()
                .amount())
        .isPositive();
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> GuaranteePremium.of(cny("0"), BigDecimal.ONE, longest));
  }

  @Test
  void aGuaranteeBeginsOnADayOfTheLimitAndNotBeforeToday() {
    LimitTerms limit = SomeLimits.TERMS;

    assertThat(
            GuaranteePeriod.gaps("/form/period", period("2026-11-22", "2032-11-21"), limit, TODAY))
        .isEmpty();
    assertThat(
            GuaranteePeriod.gaps("/form/period", period("2027-10-31", "2028-01-01"), limit, TODAY))
        .isEmpty();
    assertThat(
            GuaranteePeriod.gaps("/form/period", period("2027-11-01", "2028-01-01"), limit, TODAY))
        .containsExactly(
            FieldError.at("/form/period/from", "guarantee-after-limit", SomeLimits.TO));
    assertThat(GuaranteePeriod.gaps("/query", period("2026-11-21", "2026-11-21"), limit, TODAY))
        .containsExactly(FieldError.at("/query/from", "guarantee-in-the-past", TODAY));
    assertThat(GuaranteePeriod.gaps("/query", period("2026-10-31", "2033-10-31"), limit, TODAY))
        .containsExactlyInAnyOrder(
            FieldError.at("/query/from", "guarantee-in-the-past", TODAY),
            FieldError.at("/query/from", "guarantee-before-limit", SomeLimits.FROM),
            FieldError.at("/query/to", "guarantee-too-long", GuaranteePremium.MOST_YEARS));
    LimitTerms endless = new LimitTerms(BigDecimal.ONE, SomeLimits.FROM, null, SomeLimits.NOW);
    assertThat(GuaranteePeriod.gaps("/query", period("2090-01-01", "2090-01-01"), endless, TODAY))
        .isEmpty();
  }
}
