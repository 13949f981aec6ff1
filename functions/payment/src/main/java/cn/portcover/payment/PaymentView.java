package cn.portcover.payment;

import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.payment.ItemOutcome;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentItem;
import cn.portcover.domain.payment.PaymentStatus;
import cn.portcover.domain.payment.PremiumKind;
import cn.portcover.operation.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment with the outcome of each of its items.
 *
 * @param bankReference the bank's; absent until it has answered
 * @param requestedBy name of the person
 * @param answerBy after this instant the bank is asked what became of it
 * @param executeBy after this instant the bank may not pay any more
 * @param settledAt when all outcomes became known
 * @param message that the request is accepted; absent when it is only viewed
 */
record PaymentView(
    RecordId id,
    AgreementView.PartyView bank,
    AgreementView.PartyView payee,
    RecordId paymentAgreementId,
    String agreementNumber,
    FromView payer,
    Money total,
    List<ItemView> items,
    PaymentStatus status,
    String statusLabel,
    @Nullable String bankReference,
    @Nullable String requestedBy,
    Instant requestedAt,
    Instant answerBy,
    Instant executeBy,
    @Nullable Instant settledAt,
    @Nullable String message,
    long version)
    implements Versioned {

  /**
   * @param accountNumber masked
   */
  record FromView(String name, String accountName, String accountNumber) {}

  /**
   * @param refundDue the application was paid otherwise; the insurer returns this amount
   * @param link to the application
   */
  record ItemView(
      PremiumKind kind,
      String kindLabel,
      RecordId applicationId,
      Money amount,
      ItemOutcome outcome,
      String outcomeLabel,
      boolean refundDue,
      @Nullable String reason,
      @Nullable Instant settledAt,
      String link) {
    static ItemView of(PaymentItem item, Language language) {
      return new ItemView(
          item.kind(),
          item.kind().label(language),
          item.applicationId(),
          item.amount(),
          item.outcome(),
          item.outcome().label(language),
          item.refundDue(),
          item.reason(),
          item.settledAt(),
          "/v1/" + item.kind().records().name() + "/" + item.applicationId());
    }
  }

  static PaymentView of(Payment payment, Language language) {
    return of(payment, null, language);
  }

  /** After it was requested: 支付成功 of the manual means no more than this. */
  static PaymentView accepted(Payment payment, Language language) {
    String message =
        language.choose(
            "支付请求已受理，请在交费记录中查看支付结果。",
            "The payment is accepted; see in the list of payments what became of it.");
    return of(payment, message, language);
  }

  private static PaymentView of(Payment payment, @Nullable String message, Language language) {
    var payer = payment.payer();
    return new PaymentView(
        payment.id(),
        new AgreementView.PartyView(payment.bank(), payment.bankName()),
        new AgreementView.PartyView(payment.insurer(), payment.insurerName()),
        payment.agreementId(),
        payment.agreementNumber(),
        new FromView(payer.name(), payer.accountName(), payer.maskedAccount()),
        payment.total(),
        payment.items().stream().map(item -> ItemView.of(item, language)).toList(),
        payment.status(),
        payment.status().label(language),
        payment.bankReference(),
        payment.requestedBy().name(),
        payment.createdAt(),
        payment.answerBy(),
        payment.executeBy(),
        payment.settledAt(),
        message,
        payment.version());
  }
}
