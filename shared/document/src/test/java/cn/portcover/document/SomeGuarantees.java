package cn.portcover.document;

import cn.portcover.document.guarantee.CreditAuthorisationPdf;
import cn.portcover.document.guarantee.GuaranteeApplicationPdf;
import cn.portcover.document.guarantee.GuaranteePolicyPdf;
import cn.portcover.document.layout.SealMark;
import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Email;
import cn.portcover.domain.Money;
import cn.portcover.domain.Phone;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.CreditAuthorisationText;
import cn.portcover.domain.guarantee.Duty;
import cn.portcover.domain.guarantee.DutyKind;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteeForm;
import cn.portcover.domain.guarantee.GuaranteePolicy;
import cn.portcover.domain.guarantee.GuaranteeReview;
import cn.portcover.domain.guarantee.GuaranteeReviewResult;
import cn.portcover.domain.guarantee.LimitReference;
import cn.portcover.domain.guarantee.UseType;
import cn.portcover.domain.payment.InvoiceType;
import cn.portcover.domain.payment.PremiumInvoice;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.reference.CustomsDistrict;
import cn.portcover.domain.signing.SealImpression;
import cn.portcover.domain.trade.CustomsCode;
import cn.portcover.domain.trade.DeclarationNumber;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Credit authorisations, guarantee applications and policies in the words of the business. */
final class SomeGuarantees {
  private static final Instant NOW = Instant.parse("2026-06-21T02:10:00Z");
  private static final CounterpartyId INSURER = new CounterpartyId("jinqiao-property");
  private static final String INSURER_NAME = "金桥财产保险股份有限公司";
  private static final Sha256 EVIDENCE = new Sha256("7d".repeat(32));
  private static final Actor BY =
      new Actor(
          Actor.Kind.COMPANY,
          SomeCargo.COMPANY.uscc().value(),
          "王小明",
          "OPERATOR_CARD",
          "ab".repeat(32));
  private static final Map<String, String> NAMES =
      Map.of("0101", "京监管处", "CONSOLIDATED_TAX", "汇总征税担保");
  private static final CodeNames CODES = (table, code) -> NAMES.getOrDefault(code, code);
  private static final LimitReference LIMIT =
      new LimitReference(id(20), INSURER, INSURER_NAME, new BigDecimal("2.30"));
  private static final CoverPeriod PERIOD =
      new CoverPeriod(LocalDate.of(2026, 6, 22), LocalDate.of(2027, 6, 21));

  private SomeGuarantees() {}

  private static RecordId id(int n) {
    return new RecordId("01JY7F3K9Q2M0XWT4BCD5G%04d".formatted(n));
  }

  static CreditAuthorisation authorisation(String operator) {
    return CreditAuthorisation.signed(
        id(1),
        SomeCargo.COMPANY,
        INSURER,
        INSURER_NAME,
        new CreditAuthorisation.Signed(
            new SealImpression(id(2), 1, SomeCargo.COMPANY, operator, null),
            BY,
            NOW,
            CreditAuthorisationText.EDITION,
            id(3)));
  }

  static RenderedPdf letter(CreditAuthorisation authorisation, SealMark mark, Heading heading) {
    return new CreditAuthorisationPdf().render(authorisation, mark, heading);
  }

  static RenderedPdf letter(Heading heading) {
    return letter(authorisation("王小明"), SomeAgreements.DRAWN, heading);
  }

  static GuaranteeForm form(@Nullable String contract, Duty... duties) {
    return new GuaranteeForm(
        new CustomsCode("1108919038"),
        new CustomsDistrict("0101"),
        new UseType("CONSOLIDATED_TAX"),
        new DeclarationNumber("010120261010001234"),
        contract,
        List.of(duties),
        PERIOD,
        "赵敏",
        new Phone("010-65307600"),
        new PremiumInvoice(
            InvoiceType.values()[0],
            SomeRecords.COMPANY,
            SomeCargo.COMPANY.uscc(),
            "北京市石景山区石景山路 31 号院",
            "华信银行北京石景山支行",
            "0200 0041 0902 4471",
            new Email("zhaomin@example.com"),
            new Phone("010-65307600")));
  }

  static GuaranteeForm form() {
    return form(
        "HT-2026-0087",
        new Duty(DutyKind.IMPORT_DUTY, Money.of("186420.55", "CNY")),
        new Duty(DutyKind.IMPORT_VAT, Money.of("411307.18", "CNY")));
  }

  /** Every kind of duty that there is. */
  static GuaranteeForm everyDuty() {
    return form(
        null,
        Arrays.stream(DutyKind.values())
            .map(kind -> new Duty(kind, Money.of("1" + kind.ordinal() + "0000000.01", "CNY")))
            .toArray(Duty[]::new));
  }

  static GuaranteeApplication submitted(GuaranteeForm form) {
    return GuaranteeApplication.submitted(id(30), SomeCargo.COMPANY, LIMIT, form, BY, id(31), NOW);
  }

  static GuaranteeApplication approved() {
    return submitted(form())
        .review(review(GuaranteeReviewResult.DATA_ACCEPTED, null))
        .review(review(GuaranteeReviewResult.APPROVED, Money.of("13747.74", "CNY")));
  }

  static GuaranteeApplication rejected() {
    return submitted(form())
        .review(
            new GuaranteeReview(
                GuaranteeReviewResult.DATA_REJECTED,
                List.of(
                    new GuaranteeReview.Reason("/form/declarationNumber", "D-12", "报关单号与申报关区不一致"),
                    new GuaranteeReview.Reason(null, "D-31", "请补充缓税利息金额")),
                null,
                null,
                NOW.plusSeconds(600)));
  }

  private static GuaranteeReview review(GuaranteeReviewResult result, @Nullable Money premium) {
    return new GuaranteeReview(
        result,
        List.of(),
        premium,
        premium == null ? null : LocalDate.of(2026, 6, 30),
        NOW.plusSeconds(600));
  }

  static RenderedPdf application(GuaranteeApplication application, Heading heading) {
    return new GuaranteeApplicationPdf().render(application, EVIDENCE, CODES, heading);
  }

  static GuaranteePolicy policy(GuaranteeForm form) {
    return GuaranteePolicy.issued(
        submitted(form),
        new GuaranteePolicy.Terms(
            new PolicyNumber("JQGB2026060000417"),
            PERIOD,
            form.guaranteedAmount(),
            Money.of("13747.74", "CNY")),
        NOW.plusSeconds(7_200));
  }

  static RenderedPdf policy(GuaranteePolicy policy, Heading heading) {
    return new GuaranteePolicyPdf().render(policy, CODES, heading);
  }
}
