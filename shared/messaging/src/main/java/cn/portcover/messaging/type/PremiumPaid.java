package cn.portcover.messaging.type;

import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.payment.PremiumKind;
import java.time.Instant;

/**
 * {@code premium.paid}: the bank has moved the premium of an application to the insurer.
 *
 * @param bankReference of the payment, which may be for several applications
 * @param paidAt as the bank says
 */
public record PremiumPaid(
    PremiumKind kind,
    RecordId applicationId,
    RecordId paymentId,
    Money amount,
    String bankReference,
    Instant paidAt) {}
