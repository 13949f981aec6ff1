package cn.portcover.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.payment.PaymentToMake.Item;
import cn.portcover.domain.session.Signable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaymentRulesTest {
  private static final PaymentAgreement SIGNED = SomePayments.in(PaymentAgreementStatus.SIGNED);

  private static void require(SomeApplication... applications) {
    PaymentRules.requirePayable(SIGNED, List.of(applications), SomePayments.NOW);
  }

  @Test
  void whatIsUnpaidOrFailedIsPaid() {
    SomeApplication one = SomeApplication.unpaid(1, "100.00");
    SomeApplication failed =
        SomeApplication.unpaid(2, "1.00")
            .pay(SomePayments.PAYMENT)
            .paymentFailed(SomePayments.PAYMENT);
    require(one, failed);
    assertThat(PaymentRules.total(List.of(one, failed))).isEqualTo(Money.of("101.00", "CNY"));
  }

  @Test
  void nothingElseIs() {
    SomeApplication unpaid = SomeApplication.unpaid(1, "100.00");
    assertThatExceptionOfType(ApplicationNotPayable.class)
        .isThrownBy(() -> require(unpaid.pay(SomePayments.PAYMENT)))
        .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", "PAYING"));
    assertThatExceptionOfType(NothingDue.class).isThrownBy(() -> require(unpaid.with(null, null)));
    assertThatExceptionOfType(NothingDue.class)
        .isThrownBy(() -> require(unpaid.with(Money.of("0.00", "CNY"), null)));
    assertThatExceptionOfType(PaymentAgreementNotSigned.class)
        .isThrownBy(
            () ->
                PaymentRules.requirePayable(
                    SomePayments.signing(), List.of(unpaid), SomePayments.NOW));
  }

  @Test
  void theLastDayForPayingCounts() {
    SomeApplication unpaid = SomeApplication.unpaid(1, "100.00");
    require(unpaid.with(unpaid.premiumDue(), SomePayments.TODAY));
    assertThatExceptionOfType(PayByDatePassed.class)
        .isThrownBy(
            () -> require(unpaid.with(unpaid.premiumDue(), SomePayments.TODAY.minusDays(1))))
        .satisfies(
            r ->
                assertThat(r.facts())
                    .containsEntry("payBy", "2026-06-01")
                    .containsEntry("currentStatus", "UNPAID"));
  }

  @Test
  void thoseOfOneInsurerInOneCurrencyAreMerged() {
    SomeApplication one = SomeApplication.unpaid(1, "100.00");
    SomeApplication two = SomeApplication.unpaid(2, "100.00");
    assertThatExceptionOfType(ApplicationOfAnotherInsurer.class)
        .isThrownBy(() -> require(one, two.of(new CounterpartyId("other"))))
        .satisfies(
            r -> assertThat(r.errors().getFirst().pointer()).isEqualTo("/items/1/applicationId"));
    assertThatExceptionOfType(CurrenciesDiffer.class)
        .isThrownBy(() -> require(one, two.with(Money.of("5.00", "USD"), null)))
        .satisfies(
            r -> assertThat(r.errors().getFirst().pointer()).isEqualTo("/items/1/applicationId"));
  }

  private static PaymentToMake of(int... applications) {
    return new PaymentToMake(
        SIGNED.id(),
        IntStream.of(applications)
            .mapToObj(n -> new Item(PremiumKind.CARGO, SomeCompanies.id(n)))
            .toList());
  }

  @Test
  void oneToFifteenOfThemEachOnce() {
    assertThat(of(1).items()).hasSize(1);
    assertThat(of(IntStream.rangeClosed(1, 15).toArray()).items()).hasSize(15);
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> of())
        .satisfies(m -> assertThat(m.place()).isEqualTo("/items"));
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> of(IntStream.rangeClosed(1, 16).toArray()))
        .satisfies(m -> assertThat(m.code()).isEqualTo("list-too-long"));
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> of(1, 2, 1))
        .satisfies(m -> assertThat(m.place()).isEqualTo("/items/2/applicationId"));
  }

  @Test
  void theStatementNamesAgreementApplicationsAndTotal() {
    PaymentToMake wanted = of(1, 2);
    assertThat(wanted.concerned()).hasSize(3);
    assertThat(wanted.concerned().getFirst().key()).isEqualTo(SIGNED.id().value());
    assertThat(wanted.concerned().getLast().key()).isEqualTo(SomeCompanies.id(2).value());
    List<Signable> concerned = new ArrayList<>();
    concerned.add(SIGNED);
    concerned.addAll(SomePayments.two());
    RecordId first = SomeCompanies.id(1);
    assertThat(wanted.statementLines(concerned))
        .containsExactly(
            "付款银行：华信银行，协议编号 XY-1",
            "付款账号：**** **** 3445，户名 北京港航进出口有限公司",
            "收款企业：金桥财产保险（jinqiao-property）",
            "投保单 " + first + "，版本 3，jinqiao-property，保险费 CNY 100.00",
            "投保单 " + SomeCompanies.id(2) + "，版本 3，jinqiao-property，保险费 CNY 23.45",
            "支付总额：CNY 123.45");
    assertThat(wanted.statementLines()).containsExactly("投保单：2 份");
  }

  @Test
  void whatIsSignedIsWhatCanBePaid() {
    PaymentToMake wanted = of(1, 2);
    List<Signable> concerned = new ArrayList<>();
    concerned.add(SIGNED);
    concerned.addAll(SomePayments.two());
    wanted.requireSignable(concerned, SomePayments.NOW);

    concerned.set(0, SomePayments.in(PaymentAgreementStatus.SIGNING));
    assertThatExceptionOfType(PaymentAgreementNotSigned.class)
        .isThrownBy(() -> wanted.requireSignable(concerned, SomePayments.NOW));
    concerned.set(0, SIGNED);
    concerned.set(2, SomePayments.two().getLast().pay(SomePayments.PAYMENT));
    assertThatExceptionOfType(ApplicationNotPayable.class)
        .isThrownBy(() -> wanted.requireSignable(concerned, SomePayments.NOW));
  }

  @Test
  void eachKindOfPremiumIsOwedByItsOwnRecords() {
    assertThat(PremiumKind.CARGO.records()).isEqualTo(CargoApplication.KIND);
    assertThat(PremiumKind.CARGO.label(Language.ZH)).isEqualTo("货物运输险");
    assertThat(PremiumKind.CARGO.label(Language.EN)).isEqualTo("Cargo insurance");
  }
}
