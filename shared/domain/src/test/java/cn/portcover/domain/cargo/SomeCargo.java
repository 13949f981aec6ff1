package cn.portcover.domain.cargo;

import cn.portcover.domain.Email;
import cn.portcover.domain.Money;
import cn.portcover.domain.Phone;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.payment.InvoiceType;
import cn.portcover.domain.payment.PremiumInvoice;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.HsSection;
import cn.portcover.domain.reference.TransportMode;
import cn.portcover.domain.trade.BillOfLadingNumber;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Cargo applications that tests speak of, under {@link SomeOpenCovers}'. */
public final class SomeCargo {
  public static final Instant NOW = SomeOpenCovers.NOW;
  public static final RecordId PAYMENT = SomeCompanies.id(71);
  public static final RecordId EVIDENCE = SomeCompanies.id(72);
  public static final PolicyNumber POLICY = new PolicyNumber("YAB-2026-77");
  public static final Insured INSURED = new Insured(new Uscc("91350200MA2XNW4K3Q"), "厦门旭日贸易有限公司");
  public static final Money PREMIUM = Money.of("440.00", "CNY");
  public static final Money INSURED_AMOUNT = Money.of("550000.00", "CNY");

  private SomeCargo() {}

  public static CargoGoods goods() {
    return new CargoGoods(
        new HsSection("16"), "笔记本电脑", "22", "自动数据处理设备", "200 箱 / 3,000 kg", "N/M");
  }

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

  public static CargoTransport transport() {
    return new CargoTransport(
        "INV-2026-0117",
        new BillOfLadingNumber("COSU6312345678"),
        new TransportMode("2"),
        "V.083W",
        "COSCO SHIPPING LEO",
        Carriage.CONTAINER,
        false,
        LocalDate.of(2026, 12, 1),
        LocalDate.of(2026, 12, 28),
        new CargoPlace(new CountryCode("CHN"), "上海市", "上海市"),
        new CargoPort("上海洋山港", "洋山四期"),
        new CargoPlace(new CountryCode("DEU"), null, "Hamburg"),
        new CargoPort("Hamburg", "CTA 码头"),
        "新加坡",
        true,
        "LC-HH-2026-55",
        "Hamburg");
  }

  /** Of CNY 500,000.00 at 0.8 ‰, which the open cover has. */
  public static CargoInsurance insurance() {
    return insurance("ALL_RISKS", Money.of("500000", "CNY"), "0.8");
  }

  public static CargoInsurance insurance(
      @Nullable String cover, @Nullable Money amount, @Nullable String rate) {
    return new CargoInsurance(
        cover,
        null,
        amount,
        BigDecimal.TEN,
        rate == null ? null : new BigDecimal(rate),
        List.of(AdditionalCover.STRIKES, AdditionalCover.WAR),
        null);
  }

  /** Nothing missing. */
  public static CargoForm form() {
    return new CargoForm(
        goods(), invoice(), transport(), insurance(), List.of(new SpecialClause("装载", "舱内")));
  }

  public static CargoForm with(CargoInsurance insurance) {
    return new CargoForm(goods(), invoice(), transport(), insurance, List.of());
  }

  public static CargoForm with(CargoTransport transport) {
    return new CargoForm(goods(), invoice(), transport, insurance(), List.of());
  }

  public static CargoForm with(CargoGoods goods) {
    return new CargoForm(goods, invoice(), transport(), insurance(), List.of());
  }

  public static CargoForm with(PremiumInvoice invoice) {
    return new CargoForm(goods(), invoice, transport(), insurance(), List.of());
  }

  public static CargoApplication draft() {
    return CargoApplication.saved(
        SomeCompanies.id(70),
        SomeCompanies.EXPORTER,
        INSURED,
        CoverReference.of(SomeOpenCovers.signed()),
        form(),
        NOW);
  }

  public static CargoReview review(CargoReviewResult result, String... reasons) {
    boolean issued = result == CargoReviewResult.ISSUED;
    return new CargoReview(
        result,
        List.of(reasons).stream()
            .map(text -> new CargoReview.Reason("/goods/detail", "HW-1", text))
            .toList(),
        issued ? INSURED_AMOUNT : null,
        issued ? PREMIUM : null,
        issued ? LocalDate.of(2026, 12, 5) : null,
        NOW.plusSeconds(5));
  }

  public static CargoWithdrawal.Answer answer(boolean accepted) {
    return new CargoWithdrawal.Answer(accepted, accepted ? null : "已转分保", NOW.plusSeconds(9));
  }

  public static CargoApplication submitted() {
    return draft().submit(SomeCompanies.WANG_LI, EVIDENCE, NOW);
  }

  public static CargoApplication awaiting() {
    return submitted().review(review(CargoReviewResult.DATA_ACCEPTED));
  }

  public static CargoApplication issued() {
    return awaiting().review(review(CargoReviewResult.ISSUED));
  }

  public static CargoApplication paid() {
    return issued().pay(PAYMENT).paid(PAYMENT);
  }

  public static CargoApplication withdrawing(CargoApplication from) {
    return from.requestWithdrawal(SomeCompanies.WANG_LI, "买方取消订单", EVIDENCE, NOW);
  }

  public static CargoPolicy policy() {
    return CargoPolicy.issued(
        paid().takeEffect(POLICY),
        new CargoPolicy.Terms(
            POLICY,
            LocalDate.of(2026, 12, 1),
            INSURED_AMOUNT,
            PREMIUM,
            List.of("按协议承保"),
            "Hamburg Survey GmbH"),
        NOW.plusSeconds(90));
  }

  /** Brought there by moves alone. */
  public static CargoApplication in(CargoApplicationStatus status) {
    return switch (status) {
      case DRAFT -> draft();
      case SUBMITTED -> submitted();
      case DATA_REJECTED -> submitted().review(review(CargoReviewResult.DATA_REJECTED, "唛头不清"));
      case AWAITING_UNDERWRITING -> awaiting();
      case MANUAL_REVIEW -> awaiting().review(review(CargoReviewResult.MANUAL_REVIEW));
      case DECLINED -> awaiting().review(review(CargoReviewResult.DECLINED, "超出承保能力"));
      case ISSUED_UNPAID -> issued();
      case PAYING -> issued().pay(PAYMENT);
      case PAYMENT_FAILED -> issued().pay(PAYMENT).paymentFailed(PAYMENT);
      case PAID -> paid();
      case EFFECTIVE -> paid().takeEffect(POLICY);
      case WITHDRAWAL_REQUESTED -> withdrawing(awaiting());
      case WITHDRAWN -> withdrawing(awaiting()).answerWithdrawal(answer(true));
      case REMOVED -> draft().remove();
    };
  }

  /** What {@link #in} has been asked last. */
  static CargoProgress.Submission submission(CargoApplication application) {
    return Objects.requireNonNull(application.submission());
  }
}
