package cn.portcover.domain.payment;

import static cn.portcover.domain.payment.SomePayments.answer;
import static cn.portcover.domain.payment.SomePayments.failed;
import static cn.portcover.domain.payment.SomePayments.succeeded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Money;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.payment.BankAnswer.Outcome;
import cn.portcover.domain.payment.SomeApplication.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettlementTest {
  private static final Instant LATER = SomePayments.NOW.plusSeconds(60);

  private final List<SomeApplication> paying =
      SomePayments.two().stream().map(a -> a.pay(SomePayments.PAYMENT)).toList();

  private Settlement settle(Payment payment, List<? extends Payable> applications, Outcome... o) {
    return Settlement.of(payment, applications, answer(o), LATER);
  }

  private static State state(Settlement settlement, int n) {
    return settlement.applications().stream()
        .map(SomeApplication.class::cast)
        .filter(a -> a.id().equals(SomeCompanies.id(n)))
        .findFirst()
        .orElseThrow()
        .state();
  }

  @ParameterizedTest
  @EnumSource(names = {"REQUESTED", "SENT", "UNKNOWN"})
  void theBankSettlesItWhereverItStands(PaymentStatus from) {
    Payment payment = SomePayments.in(from);

    Settlement paid = settle(payment, paying, succeeded(1), succeeded(2));
    assertThat(paid.payment().status()).isEqualTo(PaymentStatus.SUCCEEDED);
    assertThat(paid.payment().bankReference()).isEqualTo(SomePayments.REFERENCE);
    assertThat(paid.payment().settledAt()).isEqualTo(LATER);
    assertThat(paid.payment().version()).isEqualTo(payment.version() + 1);
    assertThat(paid.paid()).hasSize(2).allMatch(i -> !i.refundDue());
    assertThat(state(paid, 1)).isEqualTo(State.PAID);
    assertThat(paid.changesNothing()).isFalse();

    Settlement partly = settle(payment, paying, succeeded(1), failed(2));
    assertThat(partly.payment().status()).isEqualTo(PaymentStatus.PARTLY_SUCCEEDED);
    assertThat(state(partly, 2)).isEqualTo(State.PAYMENT_FAILED);
    assertThat(partly.failed()).singleElement().extracting(PaymentItem::reason).isEqualTo("余额不足");

    Settlement none = settle(payment, paying, failed(1), failed(2));
    assertThat(none.payment().status()).isEqualTo(PaymentStatus.FAILED);
    assertThat(none.changesNothing()).isFalse();
  }

  @Test
  void itemsComeOneByOne() {
    Payment payment = SomePayments.in(PaymentStatus.UNKNOWN);
    Settlement first = settle(payment, paying, failed(2));
    assertThat(first.payment().status()).isEqualTo(PaymentStatus.UNKNOWN);
    assertThat(first.payment().dueAt()).isEqualTo(payment.dueAt());
    assertThat(first.payment().settledAt()).isNull();
    Settlement second = settle(first.payment(), paying, succeeded(1));
    assertThat(second.payment().status()).isEqualTo(PaymentStatus.PARTLY_SUCCEEDED);
    assertThat(second.applications()).hasSize(1);
    assertThat(second.payment().dueAt()).isEmpty();
  }

  @Test
  void whatIsSaidAgainChangesNothing() {
    for (PaymentStatus status :
        List.of(PaymentStatus.SUCCEEDED, PaymentStatus.PARTLY_SUCCEEDED, PaymentStatus.FAILED)) {
      Payment payment = SomePayments.in(status);
      Outcome[] same = new Outcome[2];
      for (int i = 0; i < 2; i++) {
        boolean moved = payment.items().get(i).outcome() == ItemOutcome.SUCCEEDED;
        same[i] = moved ? succeeded(i + 1) : failed(i + 1);
      }
      Settlement again = settle(payment, paying, same);
      assertThat(again.changesNothing()).isTrue();
      assertThat(again.payment()).isSameAs(payment);
      assertThat(again.applications()).isEmpty();
    }
  }

  @Test
  void whatFailedMayHaveMovedAfterAll() {
    Payment failed = SomePayments.in(PaymentStatus.FAILED);
    List<SomeApplication> unpaid =
        paying.stream().map(a -> a.paymentFailed(SomePayments.PAYMENT)).toList();
    Settlement one = settle(failed, unpaid, succeeded(2));
    assertThat(one.payment().status()).isEqualTo(PaymentStatus.PARTLY_SUCCEEDED);
    assertThat(state(one, 2)).isEqualTo(State.PAID);
    assertThat(one.payment().items().getFirst().outcome()).isEqualTo(ItemOutcome.FAILED);
    Settlement both = settle(one.payment(), unpaid, succeeded(1));
    assertThat(both.payment().status()).isEqualTo(PaymentStatus.SUCCEEDED);
    assertThat(both.payment().items().getFirst().reason()).isNull();
  }

  @Test
  void oneMoreOfManyLeavesItPartlySucceeded() {
    List<SomeApplication> three =
        List.of(
            SomeApplication.unpaid(1, "1.00"),
            SomeApplication.unpaid(2, "2.00"),
            SomeApplication.unpaid(3, "3.00"));
    List<SomeApplication> all = three.stream().map(a -> a.pay(SomePayments.PAYMENT)).toList();
    Payment partly =
        settle(SomePayments.requested(three), all, succeeded(1), failed(2), failed(3)).payment();
    List<SomeApplication> unpaid =
        all.stream().skip(1).map(a -> a.paymentFailed(SomePayments.PAYMENT)).toList();
    Settlement more = settle(partly, unpaid, succeeded(2));
    assertThat(more.payment().status()).isEqualTo(PaymentStatus.PARTLY_SUCCEEDED);
    assertThat(more.paid()).hasSize(1);
  }

  @Test
  void moneyThatMovesForAnApplicationPaidOtherwiseIsToBeReturned() {
    Payment failed = SomePayments.in(PaymentStatus.FAILED);
    SomeApplication taken =
        paying.getFirst().paymentFailed(SomePayments.PAYMENT).pay(SomeCompanies.id(71));
    Settlement late = settle(failed, List.of(taken), succeeded(1));
    assertThat(late.applications()).isEmpty();
    assertThat(late.paid()).isEmpty();
    assertThat(late.refundDue())
        .singleElement()
        .satisfies(i -> assertThat(i.refundDue()).isTrue())
        .satisfies(i -> assertThat(i.outcome()).isEqualTo(ItemOutcome.SUCCEEDED));
    assertThat(late.changesNothing()).isFalse();
    assertThat(late.payment().status()).isEqualTo(PaymentStatus.PARTLY_SUCCEEDED);
  }

  private static List<String> wrong(Payment payment, BankAnswer answer) {
    return Settlement.contradictions(payment, answer).stream()
        .map(e -> e.pointer() + " " + e.code())
        .toList();
  }

  @Test
  void whatCannotBeIsToldAtItsPlace() {
    Payment open = SomePayments.in(PaymentStatus.SENT);
    assertThat(wrong(open, answer())).containsExactly("/items required");
    assertThat(wrong(open, answer(succeeded(9))))
        .containsExactly("/items/0/applicationId payment-without-this-application");
    assertThat(wrong(open, answer(succeeded(1), failed(1))))
        .containsExactly("/items/1/applicationId application-listed-twice");
    assertThat(wrong(open, answer(new Outcome(SomeCompanies.id(1), PaymentResult.FAILED, null))))
        .containsExactly("/items/0/reason required");
    assertThat(wrong(open, answer(succeeded(1), failed(2)))).isEmpty();
    Payment paid = SomePayments.in(PaymentStatus.SUCCEEDED);
    assertThat(wrong(paid, answer(succeeded(1), failed(2))))
        .containsExactly("/items/1/result payment-settled-otherwise");
    var otherwise = new BankAnswer("HX-2", LATER, List.of(succeeded(1)));
    assertThat(wrong(paid, otherwise)).containsExactly("/bankReference bank-reference-differs");
    assertThat(wrong(open, otherwise)).isEmpty();
    assertThatExceptionOfType(InvalidFields.class)
        .isThrownBy(() -> settle(paid, paying, failed(1)));
  }

  @Test
  void theReferenceIsTheOneUnderWhichMoneyMoved() {
    Payment failed = SomePayments.in(PaymentStatus.FAILED);
    List<Payable> unpaid = new ArrayList<>();
    paying.forEach(a -> unpaid.add(a.paymentFailed(SomePayments.PAYMENT)));
    var late = new BankAnswer("HX-2", LATER, List.of(succeeded(1)));
    Payment moved = Settlement.of(failed, unpaid, late, LATER).payment();
    assertThat(moved.bankReference()).isEqualTo("HX-2");
    assertThat(moved.items().getFirst().settledAt()).isEqualTo(LATER);
  }

  @Test
  void whatMovedLateAtAPremiumSinceCorrectedIsToBeReturned() {
    Payment payment = SomePayments.in(PaymentStatus.FAILED);
    List<SomeApplication> corrected =
        paying.stream()
            .map(a -> a.paymentFailed(SomePayments.PAYMENT).with(Money.of("120.00", "CNY"), null))
            .toList();

    Settlement late = settle(payment, corrected, succeeded(1));

    assertThat(late.applications()).isEmpty();
    assertThat(late.paid()).isEmpty();
    assertThat(late.refundDue()).singleElement().matches(PaymentItem::refundDue);
  }

  @Test
  void anOutcomeMayHaveATimeOfItsOwn() {
    Instant earlier = SomePayments.NOW.plusSeconds(5);
    Payment payment = SomePayments.in(PaymentStatus.UNKNOWN);
    Outcome own = new Outcome(SomeCompanies.id(1), PaymentResult.SUCCEEDED, null, earlier);
    Settlement settled = settle(payment, paying, own, succeeded(2));
    assertThat(settled.payment().items())
        .extracting(PaymentItem::settledAt)
        .containsExactly(earlier, SomePayments.NOW.plusSeconds(30));
  }

  @Test
  void aFailureBearsWhateverReference() {
    Payment payment = SomePayments.in(PaymentStatus.UNKNOWN);
    Payment half = settle(payment, paying, succeeded(1)).payment();
    var other = new BankAnswer("OTHER", SomePayments.NOW, List.of(failed(2)));

    assertThat(Settlement.contradictions(half, other)).isEmpty();

    Payment settled = Settlement.of(half, paying, other, LATER).payment();
    assertThat(settled.status()).isEqualTo(PaymentStatus.PARTLY_SUCCEEDED);
    assertThat(settled.bankReference()).as("of what moved").isEqualTo(SomePayments.REFERENCE);
  }
}
