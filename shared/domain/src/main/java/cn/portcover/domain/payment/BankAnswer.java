package cn.portcover.domain.payment;

import cn.portcover.domain.RecordId;
import java.time.Instant;
import java.util.List;
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
   */
  public record Outcome(RecordId applicationId, PaymentResult result, @Nullable String reason) {}

  public BankAnswer {
    items = List.copyOf(items);
  }
}
