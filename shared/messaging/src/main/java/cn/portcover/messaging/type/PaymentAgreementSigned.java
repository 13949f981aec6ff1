package cn.portcover.messaging.type;

import cn.portcover.domain.Company;
import cn.portcover.domain.Phone;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.payment.PaymentTerms;
import java.time.Instant;

/**
 * {@code payment-agreement.signed}: a company's legal person has signed the agreement on online
 * payment. The bank answers {@code payment-agreement.decided}.
 *
 * @param signing number of this signing, from 1: an agreement that failed is signed again under the
 *     same id
 * @param signedBy name of the person
 */
public record PaymentAgreementSigned(
    RecordId agreementId,
    int signing,
    Company company,
    PayingParty payer,
    Payee payee,
    Terms terms,
    String signedBy,
    Instant signedAt,
    Evidence evidence) {

  /**
   * 付款企业.
   *
   * @param taxNumber 企业税号
   * @param accountNumber digits
   */
  public record PayingParty(
      String name,
      Uscc taxNumber,
      String accountName,
      SealedText accountNumber,
      String openingBank,
      String contact,
      Phone phone) {}

  /** 收款企业. */
  public record Payee(CounterpartyId insurerId, String name) {}

  /**
   * The terms that were agreed to.
   *
   * @param sha256 of their Chinese paragraphs, a line each, UTF-8
   */
  public record Terms(String edition, Sha256 sha256) {}

  public static PaymentAgreementSigned of(
      PaymentAgreement agreement, String person, Evidence evidence) {
    var payer = agreement.payer();
    return new PaymentAgreementSigned(
        agreement.id(),
        agreement.signed().number(),
        agreement.company(),
        new PayingParty(
            payer.name(),
            payer.taxNumber(),
            payer.accountName(),
            SealedText.of(payer.sealedAccount(), agreement.subject()),
            payer.openingBank(),
            payer.contact(),
            payer.phone()),
        new Payee(agreement.insurer(), agreement.insurerName()),
        new Terms(agreement.signed().termsEdition(), PaymentTerms.sha256()),
        person,
        agreement.signed().at(),
        evidence);
  }
}
