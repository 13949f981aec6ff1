package cn.portcover.payment;

import cn.portcover.domain.Language;
import cn.portcover.domain.Phone;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.payment.PaymentAgreementStatus;
import cn.portcover.operation.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agreement on online payment.
 *
 * @param agreementNumber 协议编号; absent until it is signed
 * @param reason why it failed; absent otherwise
 * @param maySignAgain whether it can be signed again (重新签署)
 * @param message 签约请求发送成功; absent when it is only viewed
 */
record AgreementView(
    RecordId id,
    PartyView bank,
    PartyView payee,
    PayerView payer,
    PaymentAgreementStatus status,
    String statusLabel,
    @Nullable String agreementNumber,
    @Nullable String reason,
    SignedView signed,
    boolean maySignAgain,
    @Nullable String message,
    Instant createdAt,
    long version)
    implements Versioned {

  record PartyView(CounterpartyId id, String name) {}

  /**
   * @param accountNumber masked, {@code **** **** 1234}
   */
  record PayerView(
      String name,
      Uscc taxNumber,
      String accountName,
      String accountNumber,
      String openingBank,
      String contact,
      Phone phone) {}

  /**
   * @param number of the signing, from 1
   */
  record SignedView(int number, @Nullable String by, Instant at, String termsEdition) {}

  static AgreementView of(PaymentAgreement agreement, Language language) {
    return of(agreement, null, language);
  }

  /** After it was signed. */
  static AgreementView sent(PaymentAgreement agreement, Language language) {
    return of(
        agreement, language.choose("签约请求发送成功。", "The agreement is sent to the bank."), language);
  }

  private static AgreementView of(
      PaymentAgreement agreement, @Nullable String message, Language language) {
    var payer = agreement.payer();
    var signed = agreement.signed();
    return new AgreementView(
        agreement.id(),
        new PartyView(agreement.bank(), agreement.bankName()),
        new PartyView(agreement.insurer(), agreement.insurerName()),
        new PayerView(
            payer.name(),
            payer.taxNumber(),
            payer.accountName(),
            payer.maskedAccount(),
            payer.openingBank(),
            payer.contact(),
            payer.phone()),
        agreement.status(),
        agreement.status().label(language),
        agreement.agreementNumber(),
        agreement.reason(),
        new SignedView(signed.number(), signed.by().name(), signed.at(), signed.termsEdition()),
        agreement.maySignAgain(),
        message,
        agreement.createdAt(),
        agreement.version());
  }
}
