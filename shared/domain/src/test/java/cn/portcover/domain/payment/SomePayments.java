package cn.portcover.domain.payment;

import cn.portcover.domain.Phone;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.payment.BankAnswer.Outcome;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Agreements, payments and statements that tests speak of. */
final class SomePayments {
  /** A Tuesday, 10:10 in Beijing. */
  static final Instant NOW = Instant.parse("2026-06-02T02:10:00Z");

  static final LocalDate TODAY = LocalDate.of(2026, 6, 2);
  static final CounterpartyId BANK = new CounterpartyId("huaxin-bank");
  static final CounterpartyId INSURER = new CounterpartyId("jinqiao-property");
  static final RecordId PAYMENT = SomeCompanies.id(70);
  static final String REFERENCE = "HX20260602001";
  static final PaymentAgreement.Parties PARTIES =
      new PaymentAgreement.Parties(BANK, "华信银行", INSURER, "金桥财产保险");

  private SomePayments() {}

  static PayerDetails details() {
    return new PayerDetails(
        SomeCompanies.EXPORTER.name(),
        SomeCompanies.EXPORTER.uscc(),
        "北京港航进出口有限公司",
        new AccountNumber("6222020200112233445"),
        "华信银行北京朝阳支行",
        "王丽",
        new Phone("010-65307600"));
  }

  static Payer payer() {
    return Payer.of(details(), "c2VhbGVk");
  }

  static PaymentAgreement signing() {
    return PaymentAgreement.signed(
        SomeCompanies.id(60),
        SomeCompanies.EXPORTER,
        PARTIES,
        payer(),
        SomeCompanies.WANG_LI,
        SomeCompanies.id(61),
        NOW);
  }

  static PaymentAgreement in(PaymentAgreementStatus status) {
    return switch (status) {
      case SIGNING -> signing();
      case SIGNED -> signing().confirm("XY-1");
      case SIGNING_FAILED -> signing().fail("户名不符");
      case RECEIPT_FAILED -> signing().failReceipt("平台未能将协议送达银行");
    };
  }

  static Payment requested(List<? extends Payable> applications) {
    return Payment.requested(
        PAYMENT,
        in(PaymentAgreementStatus.SIGNED),
        applications,
        SomeCompanies.WANG_LI,
        SomeCompanies.id(62),
        NOW);
  }

  /** A payment of two that is in the status. */
  static Payment in(PaymentStatus status) {
    List<SomeApplication> two = two();
    Payment requested = requested(two);
    List<Payable> paying = two.stream().<Payable>map(a -> a.pay(PAYMENT)).toList();
    return switch (status) {
      case REQUESTED -> requested;
      case SENT -> requested.sent().orElseThrow();
      case UNKNOWN -> requested.ask(NOW.plus(Payment.PATIENCE));
      case SUCCEEDED -> settled(requested, paying, succeeded(1), succeeded(2));
      case PARTLY_SUCCEEDED -> settled(requested, paying, succeeded(1), failed(2));
      case FAILED -> settled(requested, paying, failed(1), failed(2));
    };
  }

  static List<SomeApplication> two() {
    return List.of(SomeApplication.unpaid(1, "100.00"), SomeApplication.unpaid(2, "23.45"));
  }

  private static Payment settled(Payment of, List<Payable> paying, Outcome... items) {
    return Settlement.of(of, paying, answer(items), NOW.plusSeconds(60)).payment();
  }

  static BankAnswer answer(Outcome... items) {
    return new BankAnswer(REFERENCE, NOW.plusSeconds(30), Arrays.asList(items));
  }

  static Outcome succeeded(int n) {
    return new Outcome(SomeCompanies.id(n), PaymentResult.SUCCEEDED, null);
  }

  static Outcome failed(int n) {
    return new Outcome(SomeCompanies.id(n), PaymentResult.FAILED, "余额不足");
  }

  static PaymentStatement statement(LocalDate day, Instant received) {
    return PaymentStatement.received(
        SomeCompanies.id(80),
        BANK,
        day,
        new PaymentStatement.File(
            day + ".csv", 100, Sha256.of(new byte[0]), URI.create("https://bank.example/a.csv")),
        received);
  }
}
