package cn.portcover.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Money;
import cn.portcover.domain.policy.IndemnityEstimate.LimitedBy;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndemnityEstimateTest {
  private static Money usd(String amount) {
    return Money.of(amount, "USD");
  }

  private static PolicyTerms terms(@Nullable String most, String ratio) {
    PolicyTerms t = SomePolicies.terms();
    return new PolicyTerms(
        t.policyNumber(),
        t.insurer(),
        t.insurerName(),
        t.offerNumber(),
        t.company(),
        t.product(),
        t.policyType(),
        t.period(),
        new BigDecimal(ratio),
        t.buyerLimit(),
        most == null ? null : usd(most),
        t.deadlines(),
        t.scheme(),
        t.specialTerms(),
        t.premium());
  }

  @ParameterizedTest
  @CsvSource({
    // loss, paid for the buyer, paid in all, most, estimate, limited by
    "100000, 0, 0, 600000, 80000.00, COVER_RATIO",
    "187500, 0, 0, 600000, 150000.00, COVER_RATIO",
    "200000, 0, 0, 600000, 150000.00, BUYER_LIMIT",
    "200000, 30000, 30000, 600000, 120000.00, BUYER_LIMIT",
    "200000, 160000, 160000, 600000, 0.00, BUYER_LIMIT",
    "100000, 0, 560000, 600000, 40000.00, POLICY_LIMIT",
    "100000, 0, 700000, 600000, 0.00, POLICY_LIMIT",
    "100000, 0, 520000, 600000, 80000.00, COVER_RATIO",
    "0.02, 0, 0, 600000, 0.02, COVER_RATIO"
  })
  void theLeastOfShareAndLimitsIsPaid(
      String loss, String buyer, String all, String most, String estimate, LimitedBy by) {
    var made = IndemnityEstimate.of(terms(most, "80"), usd(loss), usd(buyer), usd(all));
    assertThat(made.estimate()).isEqualTo(usd(estimate));
    assertThat(made.limitedBy()).isEqualTo(by);
  }

  @Test
  void theFormulaShowsItsInputs() {
    var with = IndemnityEstimate.of(terms("600000", "80.0"), usd("100000"), usd("10"), usd("20"));
    assertThat(with.formula())
        .isEqualTo("min(100000.00 × 80%, 150000.00 − 10.00, 600000.00 − 20.00) = 80000.00 USD");
    assertThat(with.buyerLimitLeft()).isEqualTo(usd("149990"));
    assertThat(with.policyLimitLeft()).isEqualTo(usd("599980"));
    assertThat(with.covered()).isEqualTo(usd("80000"));
    var without = IndemnityEstimate.of(terms(null, "80"), usd("200000"), usd("0"), usd("9"));
    assertThat(without.formula())
        .isEqualTo("min(200000.00 × 80%, 150000.00 − 0.00) = 150000.00 USD");
    assertThat(without.policyLimitLeft()).isNull();
  }

  @Test
  void aLossIsAboveZeroAndInThePolicysCurrency() {
    assertThatExceptionOfType(InvalidFields.class)
        .isThrownBy(
            () -> IndemnityEstimate.of(terms(null, "80"), Money.of("0", "EUR"), usd("0"), usd("0")))
        .satisfies(
            r ->
                assertThat(r.errors())
                    .containsExactly(
                        FieldError.at("/loss/amount", "money-not-positive"),
                        FieldError.at("/loss/currency", "currency-of-the-policy", "USD")));
    assertThatExceptionOfType(InvalidFields.class)
        .isThrownBy(() -> IndemnityEstimate.of(terms(null, "80"), usd("-1"), usd("0"), usd("0")));
  }
}
