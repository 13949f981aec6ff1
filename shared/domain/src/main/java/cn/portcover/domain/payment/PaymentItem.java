package cn.portcover.domain.payment;

import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One application of a payment, with an outcome of its own.
 *
 * @param refundDue the money moved although another payment had taken the application meanwhile:
 *     the insurer has to return it
 * @param reason why it failed; absent otherwise
 * @param settledAt when it did or did not move, as the bank says; absent while pending
 */
public record PaymentItem(
    PremiumKind kind,
    RecordId applicationId,
    Money amount,
    ItemOutcome outcome,
    boolean refundDue,
    @Nullable String reason,
    @Nullable Instant settledAt) {

  static PaymentItem pending(PremiumKind kind, RecordId applicationId, Money amount) {
    return new PaymentItem(kind, applicationId, amount, ItemOutcome.PENDING, false, null, null);
  }

  PaymentItem succeeded(boolean toBeRefunded, Instant at) {
    return new PaymentItem(
        kind, applicationId, amount, ItemOutcome.SUCCEEDED, toBeRefunded, null, at);
  }

  PaymentItem failed(@Nullable String why, Instant at) {
    return new PaymentItem(kind, applicationId, amount, ItemOutcome.FAILED, false, why, at);
  }

  public boolean isPending() {
    return outcome == ItemOutcome.PENDING;
  }
}
