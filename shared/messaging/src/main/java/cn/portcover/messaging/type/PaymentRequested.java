package cn.portcover.messaging.type;

import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.payment.PremiumKind;
import java.time.Instant;
import java.util.List;

/**
 * {@code payment.requested}: the bank is instructed to pay, once, however often this message comes.
 * It answers {@code payment.settled}. After {@code executeBy} it may not move the money any more.
 *
 * @param agreementNumber 协议编号, the bank's
 * @param amount of all items together
 */
public record PaymentRequested(
    RecordId paymentId,
    RecordId agreementId,
    String agreementNumber,
    Payer payer,
    PaymentAgreementSigned.Payee payee,
    Money amount,
    List<Item> items,
    Instant requestedAt,
    Instant executeBy,
    Evidence evidence) {

  /**
   * From which account.
   *
   * @param accountNumber digits
   */
  public record Payer(
      String name, String accountName, SealedText accountNumber, String openingBank) {}

  /** One application's premium. */
  public record Item(PremiumKind kind, RecordId applicationId, Money amount) {}

  public static PaymentRequested of(Payment payment, PaymentAgreement under, Evidence evidence) {
    var payer = under.payer();
    return new PaymentRequested(
        payment.id(),
        under.id(),
        payment.agreementNumber(),
        new Payer(
            payer.name(),
            payer.accountName(),
            SealedText.of(payer.sealedAccount(), under.subject()),
            payer.openingBank()),
        new PaymentAgreementSigned.Payee(payment.insurer(), payment.insurerName()),
        payment.total(),
        payment.items().stream()
            .map(item -> new Item(item.kind(), item.applicationId(), item.amount()))
            .toList(),
        payment.createdAt(),
        payment.executeBy(),
        evidence);
  }
}
