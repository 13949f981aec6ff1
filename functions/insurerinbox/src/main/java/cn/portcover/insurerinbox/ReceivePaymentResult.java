package cn.portcover.insurerinbox;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.payment.BankAnswer;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentNotFound;
import cn.portcover.messaging.type.PaymentSettled;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** {@code payment.settled}: what became of a payment, item by item. */
@Singleton
final class ReceivePaymentResult implements Receives<PaymentSettled> {
  /** How far a bank's clock may be ahead. */
  private static final Duration AHEAD = Duration.ofHours(24);

  private final SettledPayments payments;

  ReceivePaymentResult(SettledPayments payments) {
    this.payments = payments;
  }

  @Override
  public Class<PaymentSettled> data() {
    return PaymentSettled.class;
  }

  @Override
  public String about(PaymentSettled data, Counterparty sender) {
    return Payment.alias(sender.id(), data.paymentId());
  }

  /** Items are settled one by one, and what was said of one is not taken back by another. */
  @Override
  public boolean takesOlder() {
    return true;
  }

  @Override
  public void apply(PaymentSettled data, Counterparty sender, Work work, Instant now) {
    if (data.at().isAfter(now.plus(AHEAD))) {
      throw new InvalidFields(List.of(FieldError.at("/data/at", "instant-in-future")));
    }
    Payment payment =
        work.named(Payment.KIND, about(data, sender)).orElseThrow(PaymentNotFound::new);
    BankAnswer answer =
        new BankAnswer(
            data.bankReference(),
            data.at(),
            data.items().stream()
                .map(i -> new BankAnswer.Outcome(i.applicationId(), i.result(), i.reason()))
                .toList());
    payments.settle(payment, answer, "/data", work, now);
  }
}
