package cn.portcover.domain.programme;

import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Money;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.application.OfferForm;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The programme of Shenzhen in 2022 (手册 004). */
final class SomeProgrammes {
  static final Instant NOW = Instant.parse("2022-05-01T08:00:00Z");
  static final ProgrammeId SHENZHEN = new ProgrammeId("shenzhen-2022");
  static final LocalDate OPEN = LocalDate.of(2022, 5, 1);
  static final LocalDate COLLECT_BY = LocalDate.of(2022, 6, 30);
  static final CoverPeriod YEAR =
      new CoverPeriod(LocalDate.of(2022, 7, 1), LocalDate.of(2023, 6, 30));

  private SomeProgrammes() {}

  static ProgrammeTerms terms(LocalDate from, LocalDate by, CoverPeriod period, int reports) {
    return terms(from, by, period, reports, "80");
  }

  static ProgrammeTerms terms(
      LocalDate from, LocalDate by, CoverPeriod period, int reports, String percent) {
    return new ProgrammeTerms(
        SomeCompanies.SINOSURE,
        "2022 年度出口信用保险外贸中小微企业统保政策",
        "Export credit insurance for small exporters 2022",
        "深圳市商务局",
        "2021 年出口额 800 万美元（含）以下企业",
        from,
        by,
        period,
        new BigDecimal(percent),
        Money.of("150000.00", "USD"),
        null,
        "以被保险人名义报关的 2022 年 7 月-2023 年 6 月全部出口业务",
        new OfferForm.Risks(List.of("买家破产"), List.of("战争")),
        List.of(),
        "财政资金",
        reports,
        List.of("免费提供 3 个海外买家资信报告"));
  }

  static ProgrammeTerms terms() {
    return terms(OPEN, COLLECT_BY, YEAR, 3);
  }

  static Programme published() {
    return Programme.published(SHENZHEN, terms(), "中国出口信用保险公司", NOW);
  }

  static Programme.EligibleList list(int n) {
    return new Programme.EligibleList(
        SomeCompanies.id(n), 7, new Sha256("ab".repeat(32)), NOW.plusSeconds(n));
  }

  static Programme listed() {
    return published().publish(list(1));
  }

  static PolicyCollection collected(LocalDate day) {
    return PolicyCollection.requested(
        SomeCompanies.id(50), listed(), SomeCompanies.EXPORTER, SomeCompanies.WANG_LI, day, NOW);
  }
}
