package cn.portcover.trial.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Company;
import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.payment.ItemOutcome;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentItem;
import cn.portcover.domain.payment.PaymentStatus;
import cn.portcover.domain.payment.PremiumKind;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.Ids;
import cn.portcover.operation.port.Store;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A payment of one application, kept as it is while its bank is silent.
 *
 * @param payment its id
 */
record SilentPayment(SomeCompany company, String payment, String application) {
  private static final String PREMIUM = "100.00";

  static LocalDate today() {
    return LocalDate.ofInstant(Trial.now(), Policy.ZONE);
  }

  /** 待银行确认, begun now, and not to be asked about soon. */
  static SilentPayment now(SomeCompany company, Insurer bank) {
    return kept(company, bank, PaymentStatus.UNKNOWN, Trial.now(), Trial.now().plus(years()));
  }

  /** 待银行确认, begun in the morning of a day, in which alone the bank might have paid. */
  static SilentPayment on(LocalDate day, SomeCompany company, Insurer bank) {
    Instant morning = day.atTime(8, 0).atZone(Policy.ZONE).toInstant();
    return kept(company, bank, PaymentStatus.UNKNOWN, morning, Trial.now().plus(years()));
  }

  /** 已受理, and the bank to be asked now. */
  static SilentPayment due(SomeCompany company, Insurer bank) {
    return kept(company, bank, PaymentStatus.REQUESTED, Trial.now(), Trial.now());
  }

  /** Longer than the clock is moved. */
  private static Duration years() {
    return Duration.ofDays(3650);
  }

  private static SilentPayment kept(
      SomeCompany company, Insurer bank, PaymentStatus status, Instant begun, Instant look) {
    RecordId id = Trial.system().beans().getBean(Ids.class).next(Trial.now());
    String application = SomePayments.unpaid(company, PREMIUM);
    SomePayments.keep(SomePayments.application(company, application).pay(id));
    Money premium = Money.of(PREMIUM, "CNY");
    var item =
        new PaymentItem(
            PremiumKind.CARGO,
            new RecordId(application),
            premium,
            ItemOutcome.PENDING,
            false,
            null,
            null);
    SomePayments.keep(
        new Payment(
            id,
            new Company(
                company.uscc(), company.company().name(), company.uscc().organisationCode()),
            new CounterpartyId(bank.id()),
            "试验银行",
            new CounterpartyId(SomeCovers.insurer().id()),
            "试验财产保险",
            id,
            "XY-1",
            new Payment.From("试验贸易有限公司", "试验贸易有限公司", "**** **** 0987"),
            premium,
            List.of(item),
            status,
            null,
            Actor.platform("trial"),
            id,
            begun.plus(Payment.PATIENCE),
            begun.plus(Duration.ofHours(12)),
            0,
            look,
            null,
            begun,
            1));
    return new SilentPayment(company, id.value(), application);
  }

  Payment kept() {
    return Trial.system()
        .beans()
        .getBean(Store.class)
        .find(Payment.KIND, Owner.company(company.uscc()), payment)
        .orElseThrow()
        .record();
  }

  CargoApplicationStatus status() {
    return SomePayments.application(company, application).status();
  }

  /** The bank's word that the money has moved. */
  Map<String, Object> succeeded() {
    return SomePayments.settled(payment, "REF-" + payment, List.of(application, "SUCCEEDED"));
  }

  /** The same as a line of a statement. */
  String line() {
    return line(payment);
  }

  /** The line, of another payment. */
  String line(String ofPayment) {
    return String.join(
            ",",
            ofPayment,
            application,
            PREMIUM,
            "CNY",
            "SUCCEEDED",
            "REF-" + payment,
            Trial.now().toString(),
            "")
        + "\r\n";
  }

  long told(String about, String type) {
    return SomePayments.told(company, about).stream().filter(m -> m.type().equals(type)).count();
  }

  /** Settled in one change, with one message to the insurer. */
  void requirePaidOnce(String what) {
    assertThat(kept().status()).as(what).isEqualTo(PaymentStatus.SUCCEEDED);
    assertThat(kept().version()).as(what).isEqualTo(2);
    assertThat(status()).as(what).isEqualTo(CargoApplicationStatus.PAID);
    assertThat(told("cargo/applications/" + application + "/", "premium.paid"))
        .as(what)
        .isEqualTo(1);
  }

  /** Known not to have moved, in one change; it may be paid again. */
  void requireFailedOnce(String what) {
    assertThat(kept().status()).as(what).isEqualTo(PaymentStatus.FAILED);
    assertThat(kept().version()).as(what).isEqualTo(2);
    assertThat(status()).as(what).isEqualTo(CargoApplicationStatus.PAYMENT_FAILED);
    assertThat(told("cargo/applications/" + application + "/", "premium.paid")).as(what).isZero();
  }
}
