package cn.portcover.payment;

import cn.portcover.domain.Language;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.payment.PaymentAgreementStatus;
import cn.portcover.domain.policy.Policy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of agreements.
 *
 * @param accountNumber masked
 * @param signedOn 签约日期 where the companies are
 */
record AgreementSummary(
    RecordId id,
    AgreementView.PartyView bank,
    AgreementView.PartyView payee,
    String accountNumber,
    @Nullable String agreementNumber,
    PaymentAgreementStatus status,
    String statusLabel,
    LocalDate signedOn,
    long version) {
  static AgreementSummary of(PaymentAgreement agreement, Language language) {
    return new AgreementSummary(
        agreement.id(),
        new AgreementView.PartyView(agreement.bank(), agreement.bankName()),
        new AgreementView.PartyView(agreement.insurer(), agreement.insurerName()),
        agreement.payer().maskedAccount(),
        agreement.agreementNumber(),
        agreement.status(),
        agreement.status().label(language),
        LocalDate.ofInstant(agreement.signed().at(), Policy.ZONE),
        agreement.version());
  }
}
