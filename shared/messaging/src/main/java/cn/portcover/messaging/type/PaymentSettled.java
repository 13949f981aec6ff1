package cn.portcover.messaging.type;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.payment.PaymentResult;
import cn.portcover.operation.json.Length;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code payment.settled}: what became of a payment, of all of its items or of some; the others
 * follow in further messages. What was said may be said again. An item that failed may be said to
 * have succeeded later, and not the other way round.
 *
 * @param bankReference the bank's, one for the whole payment
 * @param at when the money moved, or was not to be moved
 */
public record PaymentSettled(
    RecordId paymentId, @Length(64) String bankReference, Instant at, List<Item> items) {
  /**
   * One application's premium.
   *
   * @param reason required with FAILED
   */
  public record Item(RecordId applicationId, PaymentResult result, @Nullable String reason) {}

  public PaymentSettled {
    items = List.copyOf(items);
  }
}
