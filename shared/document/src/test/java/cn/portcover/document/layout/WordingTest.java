package cn.portcover.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordingTest {
  @ParameterizedTest
  @CsvSource({
    "0, USD, 'USD 0.00'",
    "1234567.5, CNY, 'CNY 1,234,567.50'",
    "1234567, JPY, 'JPY 1,234,567'",
    "-12.3, EUR, 'EUR -12.30'",
    "999999999999999999, USD, 'USD 999,999,999,999,999,999.00'",
    "1.234, KWD, 'KWD 1.234'"
  })
  void moneyHasTheScaleOfItsCurrency(String amount, String currency, String written) {
    assertThat(Wording.money(Money.of(amount, currency))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"80, 80%", "80.00, 80%", "0.00, 0%", "100, 100%", "2.30, 2.3%"})
  void percentHasNoEmptyDigits(BigDecimal percent, String written) {
    assertThat(Wording.percent(percent)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"0.80, 0.8‰", "1000, 1000‰", "0.00, 0‰"})
  void permilleHasNoEmptyDigits(BigDecimal permille, String written) {
    assertThat(Wording.permille(permille)).isEqualTo(written);
  }

  @Test
  void instantsAreBeijingTime() {
    assertThat(Wording.instant(Instant.parse("2026-12-31T16:00:00.999Z")))
        .isEqualTo("2027-01-01 00:00:00 (UTC+8)");
  }

  @Test
  void bothDaysOfAPeriodAreIncluded() {
    CoverPeriod year =
        new CoverPeriod(LocalDate.parse("2026-07-01"), LocalDate.parse("2027-06-30"));
    assertThat(Wording.period(year, Language.ZH)).isEqualTo("2026-07-01 零时起至 2027-06-30 二十四时止");
    assertThat(Wording.period(year, Language.EN)).isEqualTo("2026-07-01 00:00 to 2027-06-30 24:00");
  }

  @ParameterizedTest
  @CsvSource({
    "P10D, true, 10 个工作日, 10 working days",
    "P1D, true, 1 个工作日, 1 working day",
    "P30D, false, 30 日, 30 days",
    "P6M, true, 6 个月, 6 months",
    "P1Y2M3D, false, 1 年 2 个月 3 日, 1 year 2 months 3 days",
    "P0D, false, 立即, at once"
  })
  void deadlinesAreCountedAsThePolicySays(
      Period period, boolean working, String chinese, String english) {
    assertThat(Wording.within(period, working, Language.ZH)).isEqualTo(chinese);
    assertThat(Wording.within(period, working, Language.EN)).isEqualTo(english);
  }
}
