package cn.portcover.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.policy.PolicyComparison.Difference;
import cn.portcover.domain.policy.PolicyComparison.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyComparisonTest {
  private static final PolicyTerms NOW = SomePolicies.terms();

  private static Policy policy(String number, String insurer, LocalDate from) {
    return Policy.issued(
        new PolicyTerms(
            new PolicyNumber(number),
            new CounterpartyId(insurer),
            NOW.insurerName(),
            null,
            NOW.company(),
            NOW.product(),
            NOW.policyType(),
            new CoverPeriod(from, from.plusYears(1).minusDays(1)),
            new BigDecimal("90.00"),
            Money.of("100000", "USD"),
            Money.of("500000", "USD"),
            new Deadlines(
                Period.ofDays(50), null, Period.ofMonths(4), Deadlines.Calendar.CALENDAR_DAYS),
            List.of("赔偿比例 90%", "限额"),
            List.of("甲"),
            NOW.premium()),
        SomePolicies.ISSUED);
  }

  @Test
  void lastYearsIsTheOneBeforeOfTheSameInsurer() {
    Policy now = policy("P-3", "sinosure", LocalDate.of(2026, 7, 1));
    Policy last = policy("P-2", "sinosure", LocalDate.of(2025, 7, 1));
    List<Policy> all =
        List.of(
            now,
            policy("P-1", "sinosure", LocalDate.of(2024, 7, 1)),
            last,
            policy("P-9", "donghai-credit", LocalDate.of(2026, 1, 1)),
            policy("P-4", "sinosure", LocalDate.of(2026, 8, 1)));
    assertThat(PolicyComparison.before(now, all)).contains(last);
    assertThat(PolicyComparison.before(now, List.of(now))).isEmpty();
  }

  @Test
  void theTermsThatDifferAreToldInOrder() {
    PolicyTerms before = policy("P-2", "sinosure", LocalDate.of(2025, 7, 1)).terms();
    assertThat(PolicyComparison.differences(before, NOW))
        .containsExactly(
            new Difference(Term.EFFECTIVE_FROM, "2025-07-01", "2026-07-01"),
            new Difference(Term.EFFECTIVE_TO, "2026-06-30", "2027-06-30"),
            new Difference(Term.COVER_RATIO, "90%", "80%"),
            new Difference(Term.BUYER_LIMIT, "USD 100000.00", "USD 150000.00"),
            new Difference(Term.MAXIMUM_INDEMNITY, "USD 500000.00", null),
            new Difference(Term.CLAIM_WITHIN, null, "P6M"),
            new Difference(Term.WAITING_PERIOD, "P4M", null),
            new Difference(Term.CALENDAR, "CALENDAR_DAYS", "WORKING_DAYS"),
            new Difference(Term.SCHEME, "赔偿比例 90%\n限额", "赔偿比例 80%"),
            new Difference(Term.SPECIAL_TERMS, "甲", null));
    assertThat(PolicyComparison.differences(NOW, NOW)).isEmpty();
  }

  @Test
  void termsAreNamedInBothLanguages() {
    for (Term term : Term.values()) {
      assertThat(term.label(Language.ZH)).isNotBlank().isNotEqualTo(term.label(Language.EN));
    }
    assertThat(new EarlierPolicyNotFound().code()).isEqualTo("earlier-policy-not-found");
  }
}
