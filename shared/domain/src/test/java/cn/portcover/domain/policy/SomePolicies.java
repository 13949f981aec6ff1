package cn.portcover.domain.policy;

import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Money;
import cn.portcover.domain.OfferNumber;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.Product;
import cn.portcover.domain.SomeCompanies;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Policies in the states that tests speak of. */
public final class SomePolicies {
  public static final Instant ISSUED = Instant.parse("2026-06-20T01:00:00Z");

  /** Midnight in Beijing, where the first day of the cover begins. */
  public static final Instant BEGINS = Instant.parse("2026-06-30T16:00:00Z");

  /** Midnight in Beijing, where the last day of the cover is over. */
  public static final Instant ENDS = Instant.parse("2027-06-30T16:00:00Z");

  private SomePolicies() {}

  public static Policy awaitingAcknowledgement() {
    return Policy.issued(terms(), ISSUED);
  }

  /** In any status at all, as the store may hold it. */
  public static Policy in(PolicyStatus status, ReceiptStatus receipt) {
    return new Policy(terms(), status, receipt, null, null, ISSUED, 1);
  }

  public static Policy.Cancellation cancellation() {
    return new Policy.Cancellation(LocalDate.of(2026, 9, 1), "企业注销");
  }

  public static PolicyTerms terms() {
    return terms(
        new Deadlines(
            Period.ofDays(50), Period.ofMonths(6), null, Deadlines.Calendar.WORKING_DAYS));
  }

  public static PolicyTerms terms(Deadlines deadlines) {
    return new PolicyTerms(
        new PolicyNumber("P-1"),
        SomeCompanies.SINOSURE,
        "中国出口信用保险公司",
        new OfferNumber("O-1"),
        SomeCompanies.EXPORTER,
        Product.SME_CREDIT,
        "信保易保单",
        new CoverPeriod(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 6, 30)),
        new BigDecimal("80"),
        Money.of("150000", "USD"),
        null,
        deadlines,
        List.of("赔偿比例 80%"),
        List.of(),
        Money.of("3000", "CNY"));
  }
}
