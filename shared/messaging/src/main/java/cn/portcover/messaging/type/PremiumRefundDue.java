package cn.portcover.messaging.type;

import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.payment.PremiumKind;
import java.time.Instant;

/**
 * {@code premium.refund-due}: the bank has moved money to the insurer for an application that was
 * paid otherwise meanwhile, or whose premium is another now. The insurer returns it.
 *
 * @param paymentId the payment that moved it, not the one that counts
 * @param paidAt as the bank says
 */
public record PremiumRefundDue(
    PremiumKind kind,
    RecordId applicationId,
    RecordId paymentId,
    Money amount,
    String bankReference,
    Instant paidAt) {}
