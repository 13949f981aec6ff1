package cn.portcover.domain.guarantee;

import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Email;
import cn.portcover.domain.Money;
import cn.portcover.domain.Phone;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.payment.InvoiceType;
import cn.portcover.domain.payment.PremiumInvoice;
import cn.portcover.domain.reference.CustomsDistrict;
import cn.portcover.domain.trade.CustomsCode;
import cn.portcover.domain.trade.DeclarationNumber;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Guarantee applications and policies that tests speak of. */
public final class SomeGuarantees {
  public static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  public static final RecordId PAYMENT = SomeCompanies.id(271);
  public static final RecordId EVIDENCE = SomeCompanies.id(272);
  public static final PolicyNumber POLICY = new PolicyNumber("GB-2026-77");
  public static final Money AMOUNT = Money.of("14723.00", "CNY");
  public static final Money PREMIUM = Money.of("83.49", "CNY");
  public static final LocalDate PAY_BY = LocalDate.of(2026, 12, 5);
  public static final CoverPeriod PERIOD =
      new CoverPeriod(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 28));
  public static final LimitReference LIMIT =
      new LimitReference(
          SomeCompanies.id(260),
          new CounterpartyId("jinqiao-property"),
          "金桥财产保险",
          new BigDecimal("2.30"));

  private SomeGuarantees() {}

  public static PremiumInvoice invoice() {
    return new PremiumInvoice(
        InvoiceType.ELECTRONIC,
        "北京港航进出口有限公司",
        SomeCompanies.EXPORTER.uscc(),
        "北京市石景山区 8 号",
        "工商银行北京分行",
        "0200003319045678901",
        new Email("caiwu@example.com"),
        new Phone("010-65307600"));
  }

  /** CNY 14,723.00 in two kinds of duty. */
  public static List<Duty> duties() {
    return List.of(
        new Duty(DutyKind.IMPORT_DUTY, Money.of("4723.00", "CNY")),
        new Duty(DutyKind.IMPORT_VAT, Money.of("10000.00", "CNY")));
  }

  public static GuaranteeForm form() {
    return form("010020261000000044", "HT-2026-18", duties(), PERIOD, invoice());
  }

  public static GuaranteeForm form(
      @Nullable String declaration,
      @Nullable String contract,
      List<Duty> duties,
      CoverPeriod period,
      PremiumInvoice invoice) {
    return new GuaranteeForm(
        new CustomsCode("1108919038"),
        new CustomsDistrict("0100"),
        new UseType("CONSOLIDATED_TAX"),
        declaration == null ? null : new DeclarationNumber(declaration),
        contract,
        duties,
        period,
        "张敏",
        new Phone("010-65307600"),
        invoice);
  }

  public static GuaranteeApplication submitted() {
    return GuaranteeApplication.submitted(
        SomeCompanies.id(270),
        SomeCompanies.EXPORTER,
        LIMIT,
        form(),
        SomeCompanies.WANG_LI,
        EVIDENCE,
        NOW);
  }

  public static GuaranteeReview review(GuaranteeReviewResult result, String... reasons) {
    boolean approved = result == GuaranteeReviewResult.APPROVED;
    return new GuaranteeReview(
        result,
        List.of(reasons).stream()
            .map(text -> new GuaranteeReview.Reason("/form/contractNumber", "GS-1", text))
            .toList(),
        approved ? PREMIUM : null,
        approved ? PAY_BY : null,
        NOW.plusSeconds(5));
  }

  public static GuaranteeApplication awaiting() {
    return submitted().review(review(GuaranteeReviewResult.DATA_ACCEPTED));
  }

  public static GuaranteeApplication approved() {
    return awaiting().review(review(GuaranteeReviewResult.APPROVED));
  }

  public static GuaranteeApplication paid() {
    return approved().pay(PAYMENT).paid(PAYMENT);
  }

  public static GuaranteePolicy policy() {
    return GuaranteePolicy.issued(
        paid().takeEffect(POLICY),
        new GuaranteePolicy.Terms(POLICY, PERIOD, AMOUNT, PREMIUM),
        NOW.plusSeconds(90));
  }

  /** Brought there by moves alone. */
  public static GuaranteeApplication in(GuaranteeApplicationStatus status) {
    return switch (status) {
      case SUBMITTED -> submitted();
      case DATA_REJECTED ->
          submitted().review(review(GuaranteeReviewResult.DATA_REJECTED, "合同号有误"));
      case AWAITING_UNDERWRITING -> awaiting();
      case DECLINED -> awaiting().review(review(GuaranteeReviewResult.DECLINED, "失信企业"));
      case APPROVED_UNPAID -> approved();
      case PAYING -> approved().pay(PAYMENT);
      case PAYMENT_FAILED -> approved().pay(PAYMENT).paymentFailed(PAYMENT);
      case PAID -> paid();
      case EFFECTIVE -> paid().takeEffect(POLICY);
      case LAPSED -> approved().lapse();
    };
  }
}
