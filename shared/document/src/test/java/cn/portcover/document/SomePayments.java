package cn.portcover.document;

import cn.portcover.document.payment.PaymentAgreementPdf;
import cn.portcover.document.payment.PaymentReceiptPdf;
import cn.portcover.domain.Money;
import cn.portcover.domain.Phone;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.payment.ItemOutcome;
import cn.portcover.domain.payment.Payer;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.payment.PaymentItem;
import cn.portcover.domain.payment.PaymentStatus;
import cn.portcover.domain.payment.PremiumKind;
import cn.portcover.domain.record.Actor;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Agreements on online payment, and payments under them. */
final class SomePayments {
  private static final Instant NOW = Instant.parse("2026-06-21T02:10:00Z");
  private static final CounterpartyId BANK = new CounterpartyId("huaxin-bank");
  private static final CounterpartyId INSURER = new CounterpartyId("jinqiao-property");
  private static final String BANK_NAME = "华信银行股份有限公司";
  private static final String INSURER_NAME = "金桥财产保险股份有限公司";
  private static final Actor BY =
      new Actor(
          Actor.Kind.COMPANY,
          SomeCargo.COMPANY.uscc().value(),
          "李建国",
          "LEGAL_PERSON_CARD",
          "ab".repeat(32));

  private SomePayments() {}

  private static RecordId id(int n) {
    return new RecordId("01JY7F3K9Q2M0XWT4BCD5F%04d".formatted(n));
  }

  static PaymentAgreement signing() {
    return signing(SomeRecords.COMPANY);
  }

  static PaymentAgreement signing(String accountName) {
    return PaymentAgreement.signed(
        id(1),
        SomeCargo.COMPANY,
        new PaymentAgreement.Parties(BANK, BANK_NAME, INSURER, INSURER_NAME),
        new Payer(
            SomeRecords.COMPANY,
            SomeCargo.COMPANY.uscc(),
            accountName,
            "sealed",
            "**** **** 3471",
            "华信银行北京石景山支行",
            "赵敏",
            new Phone("010-65307600")),
        BY,
        id(2),
        NOW);
  }

  static PaymentAgreement signed() {
    return signing().confirm("HX-SFXY-2026-004417");
  }

  static PaymentAgreement failed() {
    return signing().fail("付款账户名称与企业名称不一致");
  }

  static RenderedPdf agreement(PaymentAgreement agreement, Heading heading) {
    return new PaymentAgreementPdf().render(agreement, new Sha256("5c".repeat(32)), heading);
  }

  static PaymentItem item(int n, String amount, ItemOutcome outcome) {
    return new PaymentItem(
        PremiumKind.CARGO,
        id(100 + n),
        Money.of(amount, "CNY"),
        outcome,
        false,
        outcome == ItemOutcome.FAILED ? "账户余额不足" : null,
        outcome == ItemOutcome.PENDING ? null : NOW.plusSeconds(30L + n));
  }

  /** One paid, one failed, one not known yet, one paid though it should not have been. */
  static Payment partly() {
    PaymentItem twice = item(4, "310.00", ItemOutcome.SUCCEEDED);
    return payment(
        PaymentStatus.PARTLY_SUCCEEDED,
        List.of(
            item(1, "1126.40", ItemOutcome.SUCCEEDED),
            item(2, "88000.05", ItemOutcome.FAILED),
            item(3, "12.00", ItemOutcome.PENDING),
            new PaymentItem(
                twice.kind(),
                twice.applicationId(),
                twice.amount(),
                twice.outcome(),
                true,
                null,
                twice.settledAt())));
  }

  /** As many items as a payment may have. */
  static Payment many() {
    return payment(
        PaymentStatus.SUCCEEDED,
        IntStream.rangeClosed(1, Payment.MOST_ITEMS)
            .mapToObj(n -> item(n, n + "126.40", ItemOutcome.SUCCEEDED))
            .toList());
  }

  private static Payment payment(PaymentStatus status, List<PaymentItem> items) {
    Stream<BigDecimal> amounts = items.stream().map(item -> item.amount().amount());
    return new Payment(
        id(10),
        SomeCargo.COMPANY,
        BANK,
        BANK_NAME,
        INSURER,
        INSURER_NAME,
        id(1),
        "HX-SFXY-2026-004417",
        new Payment.From(SomeRecords.COMPANY, SomeRecords.COMPANY, "**** **** 3471"),
        new Money(
            amounts.reduce(BigDecimal.ZERO, BigDecimal::add), Money.of("0", "CNY").currency()),
        items,
        status,
        "HX20260621101503000417",
        BY,
        id(11),
        NOW.plusSeconds(900),
        NOW.plusSeconds(86_400),
        0,
        null,
        NOW.plusSeconds(60),
        NOW,
        3);
  }

  static RenderedPdf receipt(Payment payment, Heading heading) {
    return new PaymentReceiptPdf().render(payment, heading);
  }
}
