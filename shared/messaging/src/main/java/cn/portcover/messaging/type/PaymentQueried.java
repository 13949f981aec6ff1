package cn.portcover.messaging.type;

import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import java.time.Instant;

/**
 * {@code payment.queried}: the bank is asked what became of a payment; it instructs nothing. The
 * bank answers {@code payment.settled} as soon as it knows.
 *
 * @param requestedAt when the payment was requested
 * @param attempt how often it was asked, this time included
 */
public record PaymentQueried(RecordId paymentId, Instant requestedAt, Money amount, int attempt) {}
