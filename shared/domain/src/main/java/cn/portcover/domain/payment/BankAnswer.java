package cn.portcover.domain.payment;

import cn.portcover.domain.RecordId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a bank says of a payment, of all of its items or of some.
 *
 * @param bankReference absent where the bank says by silence that it did nothing
 * @param at when the money moved, or was not to be moved
 */
public record BankAnswer(@Nullable String bankReference, Instant at, List<Outcome> items) {
  /**
   * @param reason why it failed
   * @param at when it moved, where not all of the payment did at once
   */
  public record Outcome(
      RecordId applicationId, PaymentResult result, @Nullable String reason, @Nullable Instant at) {
    public Outcome(RecordId applicationId, PaymentResult result, @Nullable String reason) {
      this(applicationId, result, reason, null);
    }
  }

  /** When the outcome came about. */
  Instant at(Outcome outcome) {
    return Objects.requireNonNullElse(outcome.at(), at);
  }

  public BankAnswer {
    items = List.copyOf(items);
  }
}
