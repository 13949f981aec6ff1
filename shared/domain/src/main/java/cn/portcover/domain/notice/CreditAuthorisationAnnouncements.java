package cn.portcover.domain.notice;

import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.CreditAuthorisationStatus;

/** The words of what companies are told of their credit authorisations (手册 002, 企业征信). */
public final class CreditAuthorisationAnnouncements {
  private CreditAuthorisationAnnouncements() {}

  /** 接收成功, 接收失败. */
  public static Announcement answered(CreditAuthorisation authorisation) {
    String insurer = authorisation.insurerName();
    return authorisation.status() == CreditAuthorisationStatus.RECEIPT_FAILED
        ? new Announcement(
            NoticeKind.CREDIT_AUTHORISATION_NOT_RECEIVED,
            insurer + "未能接收企业征信授权书：" + authorisation.reason() + "。请核对后重新签署。",
            insurer
                + " has not received the credit authorisation: "
                + authorisation.reason()
                + ". Check it and sign another.")
        : new Announcement(
            NoticeKind.CREDIT_AUTHORISATION_RECEIVED,
            insurer + "已接收企业征信授权书，有效期至 " + authorisation.validUntil() + "，可以申请额度。",
            insurer
                + " has received the credit authorisation; it holds until "
                + authorisation.validUntil()
                + ", and a limit can be applied for.");
  }
}
