package cn.portcover.domain.application;

import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Email;
import cn.portcover.domain.EmailRule;
import cn.portcover.domain.Mobile;
import cn.portcover.domain.Money;
import cn.portcover.domain.OfferNumber;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.Product;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.SomeCompanies;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applications in the states that tests speak of. */
public final class SomeApplications {
  public static final Instant OFFERED = Instant.parse("2026-06-01T01:00:00Z");
  public static final Instant CONFIRM_BY = Instant.parse("2026-06-30T16:00:00Z");

  private SomeApplications() {}

  public static Application toBeConfirmed() {
    return Application.offered(SomeCompanies.id(1), offer(CONFIRM_BY, null), OFFERED);
  }

  public static Application withoutDeadline() {
    return Application.offered(SomeCompanies.id(1), offer(null, null), OFFERED);
  }

  public static Application renewing(PolicyNumber last) {
    return Application.offered(SomeCompanies.id(1), offer(CONFIRM_BY, last), OFFERED);
  }

  /** In any status at all, as the store may hold it. */
  public static Application in(ApplicationStatus status) {
    return new Application(
        SomeCompanies.id(1), offer(CONFIRM_BY, null), status, null, null, OFFERED, 1);
  }

  public static Confirmation confirmation(Instant at) {
    return new Confirmation(
        new Contact("王丽", null, new Mobile("13800138000"), new Email("wangli@export.cn")),
        null,
        SomeCompanies.id(2),
        new Sha256("cd".repeat(32)),
        at.minusSeconds(20),
        SomeCompanies.WANG_LI,
        at,
        SomeCompanies.id(3));
  }

  public static Decision decision(Instant at) {
    return new Decision(at, List.of(new Decision.Reason("R1", "资料齐全")), null);
  }

  private static Offer offer(@Nullable Instant confirmBy, @Nullable PolicyNumber renewalOf) {
    return new Offer(
        new OfferNumber("O-1"),
        SomeCompanies.SINOSURE,
        "中国出口信用保险公司",
        SomeCompanies.EXPORTER,
        Product.SME_CREDIT,
        "bj-2026",
        renewalOf,
        null,
        ConfirmWith.LEGAL_PERSON_CARD,
        confirmBy,
        new EmailRule("-_"),
        new OfferForm(
            new CoverPeriod(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 6, 30)),
            new BigDecimal("80"),
            Money.of("150000", "USD"),
            null,
            Money.of("3000", "CNY"),
            "北京市商务局",
            List.of("PRK"),
            new OfferForm.Risks(List.of("破产", "拖欠"), List.of("战争")),
            List.of()));
  }
}
