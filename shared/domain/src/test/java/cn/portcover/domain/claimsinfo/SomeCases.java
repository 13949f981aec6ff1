package cn.portcover.domain.claimsinfo;

import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.counterparty.CounterpartyId;
import java.time.Instant;
import java.time.LocalDate;

/** Cases that insurers tell of in tests. */
public final class SomeCases {
  public static final Instant NOW = Instant.parse("2026-06-02T07:00:00Z");
  public static final CounterpartyId JINQIAO = new CounterpartyId("jinqiao-property");

  private SomeCases() {}

  public static ClaimsInformation.Details details(CaseStatus status) {
    return new ClaimsInformation.Details(
        new CaseNumber("JQ-LP/2026-0031"),
        ClaimedProduct.CARGO,
        new PolicyNumber("JQHY-2026-77"),
        LocalDate.of(2026, 5, 20),
        "集装箱进水，货物水湿",
        Money.of("120000.00", "CNY"),
        status == CaseStatus.PAID ? Money.of("98000.00", "CNY") : null,
        null,
        null);
  }

  public static ClaimsInformation reported() {
    return ClaimsInformation.published(
        SomeCompanies.EXPORTER,
        JINQIAO,
        "金桥财产保险",
        CaseStatus.REPORTED,
        details(CaseStatus.REPORTED),
        NOW);
  }
}
