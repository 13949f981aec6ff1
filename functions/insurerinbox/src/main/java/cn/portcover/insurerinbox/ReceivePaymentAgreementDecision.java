package cn.portcover.insurerinbox;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.notice.PaymentAnnouncements;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.payment.PaymentAgreementNotFound;
import cn.portcover.domain.payment.PaymentAgreementStatus;
import cn.portcover.messaging.type.PaymentAgreementDecided;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * {@code payment-agreement.decided}: 签约成功, 签约失败 or 接收失败. What answers an earlier signing has no
 * effect; what is said again changes nothing.
 */
@Singleton
final class ReceivePaymentAgreementDecision implements Receives<PaymentAgreementDecided> {
  @Override
  public Class<PaymentAgreementDecided> data() {
    return PaymentAgreementDecided.class;
  }

  @Override
  public String about(PaymentAgreementDecided data, Counterparty sender) {
    return PaymentAgreement.awaitedAs(sender.id(), data.agreementId());
  }

  @Override
  public void apply(PaymentAgreementDecided data, Counterparty sender, Work work, Instant now) {
    requireWhole(data);
    PaymentAgreement agreement =
        work.named(PaymentAgreement.KIND, PaymentAgreement.alias(data.agreementId()))
            .orElseThrow(PaymentAgreementNotFound::new);
    if (!agreement.bank().equals(sender.id())) {
      // It was signed with another bank since: not to be kept until this one is chosen again.
      throw new Overtaken();
    }
    requirePresent(data, agreement);
    if (saysWhatIsKnown(data, agreement)) {
      return;
    }
    if (!mayStillDecide(data, agreement)) {
      // Not kept for later: it would answer a signing that it knows nothing of.
      throw wrong("/data/result", "agreement-decided-otherwise");
    }
    PaymentAgreement decided =
        switch (data.result()) {
          case SIGNED -> agreement.confirm(Objects.requireNonNull(data.agreementNumber()));
          case SIGNING_FAILED -> agreement.fail(Objects.requireNonNull(data.reason()));
          case RECEIPT_FAILED -> agreement.failReceipt(Objects.requireNonNull(data.reason()));
        };
    work.keep(decided, data.reason());
    work.announce(decided, PaymentAnnouncements.decided(decided));
  }

  /** What the platform gave up may have reached the bank after all, when it was sent again. */
  private static boolean mayStillDecide(PaymentAgreementDecided data, PaymentAgreement agreement) {
    return agreement.status() == PaymentAgreementStatus.SIGNING
        || agreement.status() == PaymentAgreementStatus.RECEIPT_FAILED
            && data.result() == PaymentAgreementDecided.Result.SIGNED
            && data.signing() != null;
  }

  private static void requireWhole(PaymentAgreementDecided data) {
    boolean signed = data.result() == PaymentAgreementDecided.Result.SIGNED;
    if (signed && data.agreementNumber() == null) {
      throw wrong("/data/agreementNumber", "required");
    }
    if (!signed && data.reason() == null) {
      throw wrong("/data/reason", "required");
    }
  }

  private static void requirePresent(PaymentAgreementDecided data, PaymentAgreement agreement) {
    Integer answered = data.signing();
    if (answered != null && answered < agreement.signed().number()) {
      throw new Overtaken();
    }
    if (answered != null && answered > agreement.signed().number()) {
      throw wrong("/data/signing", "agreement-superseded");
    }
  }

  private static boolean saysWhatIsKnown(PaymentAgreementDecided data, PaymentAgreement agreement) {
    return switch (data.result()) {
      case SIGNED ->
          agreement.status() == PaymentAgreementStatus.SIGNED
              && Objects.equals(agreement.agreementNumber(), data.agreementNumber());
      case SIGNING_FAILED -> agreement.status() == PaymentAgreementStatus.SIGNING_FAILED;
      case RECEIPT_FAILED -> agreement.status() == PaymentAgreementStatus.RECEIPT_FAILED;
    };
  }

  private static InvalidFields wrong(String pointer, String code) {
    return new InvalidFields(List.of(FieldError.at(pointer, code)));
  }
}
