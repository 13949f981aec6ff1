package cn.portcover.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.notice.NoticeKind;
import cn.portcover.domain.notice.PaymentAnnouncements;
import cn.portcover.domain.payment.PaymentLifecycle.Move;
import cn.portcover.domain.record.Owner;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentTest {
  private static final Instant NOW = SomePayments.NOW;

  @Test
  void aRequestSaysWhatIsPaidToWhomAndUntilWhen() {
    Payment payment = SomePayments.in(PaymentStatus.REQUESTED);
    assertThat(payment.total()).isEqualTo(Money.of("123.45", "CNY"));
    assertThat(payment.items()).hasSize(2).allMatch(PaymentItem::isPending);
    assertThat(payment.items().getLast().amount()).isEqualTo(Money.of("23.45", "CNY"));
    assertThat(payment.agreementNumber()).isEqualTo("XY-1");
    assertThat(payment.payer().maskedAccount()).isEqualTo("**** **** 3445");
    assertThat(payment.answerBy()).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
    assertThat(payment.executeBy()).isEqualTo(NOW.plus(Duration.ofHours(24)));
    assertThat(payment.dueAt()).contains(payment.answerBy());
    assertThat(payment.version()).isEqualTo(1);
    assertThat(payment.owner()).isEqualTo(Owner.company(SomeCompanies.EXPORTER.uscc()));
    assertThat(payment.aliases()).containsExactly("huaxin-bank/payments/" + SomePayments.PAYMENT);
    assertThat(payment.subject()).isEqualTo(Payment.subjectOf(SomePayments.PAYMENT));
    assertThat(payment.key()).isEqualTo(SomePayments.PAYMENT.value());
    assertThat(payment.kind().notFound().get()).isInstanceOf(PaymentNotFound.class);
    assertThat(payment.item(SomeCompanies.id(2))).isPresent();
    assertThat(payment.item(SomeCompanies.id(3))).isEmpty();
    assertThatExceptionOfType(PaymentAgreementNotSigned.class)
        .isThrownBy(
            () ->
                Payment.requested(
                    SomePayments.PAYMENT,
                    SomePayments.signing(),
                    SomePayments.two(),
                    SomeCompanies.WANG_LI,
                    SomeCompanies.id(62),
                    NOW));
  }

  /** Every status with every move: allowed as the table says, refused otherwise. */
  @ParameterizedTest
  @CsvSource({
    "REQUESTED,        SEND ASK SUCCEED SUCCEED_PARTLY FAIL",
    "SENT,             ASK SUCCEED SUCCEED_PARTLY FAIL",
    "UNKNOWN,          SUCCEED SUCCEED_PARTLY FAIL",
    "FAILED,           SUCCEED SUCCEED_PARTLY",
    "PARTLY_SUCCEEDED, SUCCEED",
    "SUCCEEDED,        ''"
  })
  void theTable(PaymentStatus from, String moves) {
    Set<String> allowed = Set.of(moves.split(" "));
    for (Move by : Move.values()) {
      assertThat(PaymentLifecycle.TABLE.allows(from, by))
          .as(from + " " + by)
          .isEqualTo(allowed.contains(by.name()));
    }
    assertThat(PaymentLifecycle.TABLE.edges()).hasSize(16);
  }

  @ParameterizedTest
  @EnumSource
  void itIsSentOnceAndAskedForWhileNothingIsKnown(PaymentStatus status) {
    Payment payment = SomePayments.in(status);
    assertThat(payment.status()).isEqualTo(status);
    assertThat(payment.statuses()).isEqualTo(Map.of("status", status));
    assertThat(payment.sent().map(Payment::status))
        .isEqualTo(
            status == PaymentStatus.REQUESTED
                ? java.util.Optional.of(PaymentStatus.SENT)
                : java.util.Optional.empty());
    assertThat(payment.dueAt().isPresent()).isEqualTo(!status.isSettled());
    assertThat(payment.settledAt() != null).isEqualTo(status.isSettled());
    assertThat(payment.listedIn().isPresent()).isEqualTo(status == PaymentStatus.UNKNOWN);
    if (status.isSettled()) {
      assertThatExceptionOfType(PaymentNotOpen.class)
          .isThrownBy(() -> payment.ask(NOW))
          .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", status.name()))
          .satisfies(r -> assertThat(r.sentence(Language.ZH)).contains(status.label(Language.ZH)));
    } else {
      assertThat(payment.ask(NOW).status()).isEqualTo(PaymentStatus.UNKNOWN);
    }
    assertThat(status.label(Language.EN)).isNotBlank().isNotEqualTo(status.label(Language.ZH));
  }

  @Test
  void aSilentBankIsAskedEverMoreSeldom() {
    Payment payment = SomePayments.in(PaymentStatus.SENT);
    Instant at = NOW;
    for (var pause : List.of("PT15M", "PT1H", "PT4H", "PT12H", "PT24H", "PT24H")) {
      payment = payment.ask(at);
      assertThat(Duration.between(at, payment.dueAt().orElseThrow()))
          .isEqualTo(Duration.parse(pause));
      at = payment.dueAt().orElseThrow();
    }
    assertThat(payment.queries()).isEqualTo(6);
    assertThat(payment.listedIn()).contains("unknown/huaxin-bank/2026-06-03");
  }

  @Test
  void companiesAreToldInBothLanguages() {
    assertThat(told(PaymentStatus.SUCCEEDED)).isEqualTo(NoticeKind.PAYMENT_SUCCEEDED);
    assertThat(told(PaymentStatus.PARTLY_SUCCEEDED)).isEqualTo(NoticeKind.PAYMENT_PARTLY_SUCCEEDED);
    assertThat(told(PaymentStatus.FAILED)).isEqualTo(NoticeKind.PAYMENT_FAILED);
    Payment unknown = SomePayments.in(PaymentStatus.UNKNOWN);
    var asked = PaymentAnnouncements.unknown(unknown);
    assertThat(asked.kind()).isEqualTo(NoticeKind.PAYMENT_UNKNOWN);
    assertThat(asked.chinese()).contains("华信银行", "请勿以其他方式重复支付");
    var refund = PaymentAnnouncements.refundDue(unknown, unknown.items().getFirst());
    assertThat(refund.kind()).isEqualTo(NoticeKind.REFUND_DUE);
    assertThat(refund.english()).contains("CNY 100.00", "金桥财产保险");
    for (ItemOutcome outcome : ItemOutcome.values()) {
      assertThat(outcome.label(Language.ZH)).isNotEqualTo(outcome.label(Language.EN));
    }
  }

  private static NoticeKind told(PaymentStatus status) {
    Payment payment = SomePayments.in(status);
    var told = PaymentAnnouncements.settled(payment);
    assertThat(told.chinese()).contains(payment.id().value());
    assertThat(told.english()).contains(payment.id().value());
    return told.kind();
  }

  @Test
  void theBankMayNotPayAfterTheLastDayOfAnyOfThem() {
    List<SomeApplication> two = SomePayments.two();
    SomeApplication today = two.getLast().with(Money.of("23.45", "CNY"), SomePayments.TODAY);
    Payment payment = SomePayments.requested(List.of(two.getFirst(), today));
    assertThat(payment.executeBy()).isEqualTo(Instant.parse("2026-06-02T16:00:00Z"));
    SomeApplication later =
        two.getLast().with(Money.of("23.45", "CNY"), SomePayments.TODAY.plusDays(1));
    assertThat(SomePayments.requested(List.of(later)).executeBy())
        .isEqualTo(SomePayments.NOW.plus(Payment.VALIDITY));
  }
}
