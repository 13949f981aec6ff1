package cn.portcover.domain.cargo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CargoPremiumTest {
  private static CargoPremium of(String amount, String currency, String markup, String rate) {
    return CargoPremium.of(
        Money.of(amount, currency), new BigDecimal(markup), new BigDecimal(rate));
  }

  @ParameterizedTest
  @CsvSource({
    "100000.00, CNY, 10,   0.5,   110000.00, 55.00",
    // Each is rounded half up to the currency's scale.
    "0.01,      CNY, 50,   1000,  0.02,      0.02",
    "333.33,    USD, 10,   0.75,  366.66,    0.27",
    "333.35,    USD, 10,   0.75,  366.69,    0.28",
    "100.00,    EUR, 0,    1.25,  100.00,    0.13",
    // Yen have no hundredths: 1,234,567 × 1.1 = 1,358,023.7.
    "1234567,   JPY, 10,   0.8,   1358024,   1086",
    "625,       JPY, 0,    0.8,   625,       1",
    "624,       JPY, 0,    0.8,   624,       0",
    "1.000,     BHD, 10,   1.5,   1.100,     0.002",
    "100.00,    CNY, 12.5, 0.888, 112.50,    0.10"
  })
  void followsFromTheInvoice(
      String amount, String currency, String markup, String rate, String insured, String premium) {
    CargoPremium computed = of(amount, currency, markup, rate);

    assertThat(computed.insuredAmount()).isEqualTo(Money.of(insured, currency));
    assertThat(computed.premium()).isEqualTo(Money.of(premium, currency));
  }

  @Test
  void showsItsFormula() {
    assertThat(of("100000.00", "CNY", "10.00", "0.50").formula())
        .isEqualTo("100000.00 × (1 + 10%) × 0.5‰ = 55.00 CNY");
    assertThat(of("1234567", "JPY", "0", "0.8").formula())
        .isEqualTo("1234567 × (1 + 0%) × 0.8‰ = 988 JPY");
  }

  private static List<String> problems(String amount, String markup, @Nullable String rate) {
    return CargoPremium.problems(
            "/x",
            Money.of(amount, "CNY"),
            new BigDecimal(markup),
            rate == null ? null : new BigDecimal(rate))
        .stream()
        .map(error -> error.pointer() + " " + error.code())
        .toList();
  }

  @Test
  void isComputedOfWhatMakesSense() {
    assertThat(problems("0.01", "0", "0.0001")).isEmpty();
    assertThat(problems("999999999999999999.99", "100", "1000")).isEmpty();
    assertThat(problems("0.01", "10", null)).isEmpty();
    assertThat(problems("0", "10", "1"))
        .containsExactly("/x/invoiceAmount/amount money-not-positive");
    assertThat(problems("-1", "10", "1"))
        .containsExactly("/x/invoiceAmount/amount money-not-positive");
    assertThat(problems("1000000000000000000", "10", "1"))
        .containsExactly("/x/invoiceAmount/amount money-out-of-range");
    assertThat(problems("1", "-0.01", "1")).containsExactly("/x/markupPercent markup-out-of-range");
    assertThat(problems("1", "100.01", "1"))
        .containsExactly("/x/markupPercent markup-out-of-range");
    assertThat(problems("1", "10", "0")).containsExactly("/x/ratePermille permille-out-of-range");
    assertThat(problems("1", "10", "1000.1"))
        .containsExactly("/x/ratePermille permille-out-of-range");
    assertThat(problems("0", "101", "-1")).hasSize(3);
  }

  @Test
  void theLargestInvoiceStillHasAnInsuredAmountAndAPremium() {
    CargoPremium computed = of("999999999999999999.99", "CNY", "100", "1000");

    assertThat(computed.premium()).isEqualTo(Money.of("1999999999999999999.98", "CNY"));
  }
}
