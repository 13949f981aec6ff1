package cn.portcover.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
  @ParameterizedTest
  @CsvSource({
    "150000, USD, USD 150000.00",
    "0.5, CNY, CNY 0.50",
    "1500, JPY, JPY 1500",
    "1.234, KWD, KWD 1.234",
    "1e3, USD, USD 1000.00",
    "7, XAU, XAU 7",
    "-12.30, USD, USD -12.30"
  })
  void anAmountHasExactlyItsCurrencysScale(String amount, String currency, String written) {
    assertThat(Money.of(amount, currency)).hasToString(written);
  }

  @Test
  void equalAmountsAreEqualHoweverTheyAreWritten() {
    assertThat(Money.of("100", "USD"))
        .isEqualTo(Money.of("100.00", "USD"))
        .isNotEqualTo(Money.of("100", "CNY"));
  }

  @ParameterizedTest
  @CsvSource({"0.001, USD, 2", "0.1, JPY, 0", "1.2345, KWD, 3", "1e-9, CNY, 2"})
  void moreDecimalsThanTheCurrencyHasAreRefused(String amount, String currency, int decimals) {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> Money.of(amount, currency))
        .satisfies(m -> assertThat(m.code()).isEqualTo("money-scale"))
        .satisfies(m -> assertThat(m.arguments()).containsExactly(currency, decimals));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e20", "123456789012345678901", "1e999", "9e999999999", "-1e20"})
  void amountsBeyondTwentyDigitsAreRefusedAtOnce(String amount) {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> new Money(new BigDecimal(amount), Currency.getInstance("USD")))
        .satisfies(m -> assertThat(m.code()).isEqualTo("money-out-of-range"))
        .satisfies(m -> assertThat(m.arguments()).containsExactly(20));
  }

  @Test
  void twentyDigitsAreTaken() {
    assertThat(Money.of("99999999999999999999", "USD").amount())
        .isEqualTo(new BigDecimal("99999999999999999999.00"));
  }

  @Test
  void aCoverPeriodIncludesBothItsDays() {
    var day = java.time.LocalDate.of(2026, 7, 1);
    assertThatCode(() -> new CoverPeriod(day, day)).doesNotThrowAnyException();
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> new CoverPeriod(day, day.minusDays(1)))
        .satisfies(m -> assertThat(m.code()).isEqualTo("period-reversed"))
        .satisfies(m -> assertThat(m.arguments()).containsExactly(day, day.minusDays(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0000000001", "80", "100", "100.00"})
  void aShareIsOverNothingAndAtMostTheWhole(String percent) {
    assertThatCode(() -> Percent.requireShare(new BigDecimal(percent))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.00", "-1", "100.01", "1e999999999"})
  void otherSharesAreRefusedAtOnce(String percent) {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> Percent.requireShare(new BigDecimal(percent)))
        .satisfies(m -> assertThat(m.code()).isEqualTo("percent-out-of-range"));
  }
}
