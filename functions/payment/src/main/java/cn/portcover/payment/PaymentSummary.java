package cn.portcover.payment;

import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of 交费记录.
 *
 * @param accountNumber masked
 * @param applications how many are paid together
 */
record PaymentSummary(
    RecordId id,
    AgreementView.PartyView bank,
    AgreementView.PartyView payee,
    String accountNumber,
    Money total,
    int applications,
    PaymentStatus status,
    String statusLabel,
    @Nullable String bankReference,
    Instant requestedAt,
    @Nullable Instant settledAt,
    long version) {
  static PaymentSummary of(Payment payment, Language language) {
    return new PaymentSummary(
        payment.id(),
        new AgreementView.PartyView(payment.bank(), payment.bankName()),
        new AgreementView.PartyView(payment.insurer(), payment.insurerName()),
        payment.payer().maskedAccount(),
        payment.total(),
        payment.items().size(),
        payment.status(),
        payment.status().label(language),
        payment.bankReference(),
        payment.createdAt(),
        payment.settledAt(),
        payment.version());
  }
}
