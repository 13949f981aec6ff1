package cn.portcover.domain.notice;

import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.payment.PaymentAgreementStatus;
import cn.portcover.domain.payment.PaymentItem;

/** The words of what companies are told of paying online (手册 002 第四章 and 在线交费). */
public final class PaymentAnnouncements {
  private PaymentAnnouncements() {}

  /** 签约成功, 签约失败, 接收失败. */
  public static Announcement decided(PaymentAgreement agreement) {
    String parties = agreement.bankName() + "、" + agreement.insurerName();
    return agreement.status() == PaymentAgreementStatus.SIGNED
        ? new Announcement(
            NoticeKind.PAYMENT_AGREEMENT_SIGNED,
            "与" + parties + "的在线支付协议签约成功，协议编号 " + agreement.agreementNumber() + "。",
            "The payment agreement with "
                + parties
                + " is signed; its number is "
                + agreement.agreementNumber()
                + ".")
        : new Announcement(
            NoticeKind.PAYMENT_AGREEMENT_FAILED,
            "与" + parties + "的在线支付协议未能签约：" + agreement.reason() + "。请核对后重新签署。",
            "The payment agreement with "
                + parties
                + " failed: "
                + agreement.reason()
                + ". Check it and sign again.");
  }

  /** 支付成功, 部分成功, 支付失败. */
  public static Announcement settled(Payment payment) {
    String number = payment.id().value();
    return switch (payment.status()) {
      case SUCCEEDED ->
          new Announcement(
              NoticeKind.PAYMENT_SUCCEEDED,
              "交费 " + number + "（" + payment.total() + "）支付成功。",
              "Payment " + number + " (" + payment.total() + ") succeeded.");
      case PARTLY_SUCCEEDED ->
          new Announcement(
              NoticeKind.PAYMENT_PARTLY_SUCCEEDED,
              "交费 " + number + " 部分支付成功，请查看未支付的投保单并重新支付。",
              "Payment " + number + " succeeded in part; see which applications to pay again.");
      default ->
          new Announcement(
              NoticeKind.PAYMENT_FAILED,
              "交费 " + number + " 支付失败，请查看原因并重新支付。",
              "Payment " + number + " failed; see why and pay again.");
    };
  }

  /** 待银行确认: it must not be paid another way meanwhile. */
  public static Announcement unknown(Payment payment) {
    return new Announcement(
        NoticeKind.PAYMENT_UNKNOWN,
        "交费 " + payment.id() + " 尚未收到" + payment.bankName() + "的结果，平台正在向银行查询，请勿以其他方式重复支付。",
        "There is no answer of "
            + payment.bankName()
            + " to payment "
            + payment.id()
            + " yet; it is being asked. Do not pay another way meanwhile.");
  }

  /** 退款: money that moved although the application was paid otherwise, or costs otherwise now. */
  public static Announcement refundDue(Payment payment, PaymentItem item) {
    return new Announcement(
        NoticeKind.REFUND_DUE,
        "投保单 "
            + item.applicationId()
            + " 的保险费 "
            + item.amount()
            + " 已另行支付或已变更，交费 "
            + payment.id()
            + " 迟到的款项将由"
            + payment.insurerName()
            + "退还。",
        "The premium "
            + item.amount()
            + " of application "
            + item.applicationId()
            + " was paid otherwise or has changed meanwhile; what payment "
            + payment.id()
            + " moved late is to be returned by "
            + payment.insurerName()
            + ".");
  }
}
