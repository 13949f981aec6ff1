package cn.portcover.domain.notice;

import cn.portcover.domain.Language;

/** What a notice is of; its label is the notice's title. */
public enum NoticeKind {
  OFFER_RECEIVED("待确认保单", "Policy to confirm"),
  OFFER_WITHDRAWN("待确认保单已撤回", "Offer withdrawn"),
  OFFER_LAPSED("待确认保单已失效", "Offer lapsed"),
  APPLICATION_APPROVED("投保申请审核通过", "Application approved"),
  APPLICATION_REJECTED("投保申请审核不通过", "Application rejected"),
  POLICY_ISSUED("保单生效通知", "Policy in force"),
  POLICY_CANCELLED("保单已注销", "Policy cancelled"),
  CLAIM_RECEIPT("索赔审核回执", "Receipt on a claim"),
  AGREEMENT_COMPLETED("签约完成", "Service agreement completed"),
  AGREEMENT_FAILED("签约失败", "Service agreement refused"),
  DEADLINE_NEAR("期限提醒", "A deadline is near"),
  SEAL_EXPIRING("印章即将到期", "A seal expires soon"),
  CARD_EXPIRING("卡证书即将到期", "A card expires soon"),
  ACCOUNT_CHANGED("登录密码已变更", "Password account changed"),
  ENQUIRY_ANSWERED("投保咨询已回复", "Enquiry answered"),
  RISK_ARTICLE("风险信息", "Risk news"),
  CREDIT_REPORT_ANSWERED("资信报告已答复", "Credit report answered"),
  CARGO_RESERVATION_ANSWERED("货运险预约已答复", "Cargo reservation answered"),
  OPEN_COVER_SIGNED("货运险协议已签订", "Open cover signed"),
  OPEN_COVER_ENDED("货运险协议已终止", "Open cover ended"),
  PAYMENT_AGREEMENT_SIGNED("在线支付协议签约成功", "Payment agreement signed"),
  PAYMENT_AGREEMENT_FAILED("在线支付协议签约失败", "Payment agreement failed"),
  PAYMENT_SUCCEEDED("支付成功", "Payment succeeded"),
  PAYMENT_PARTLY_SUCCEEDED("部分支付成功", "Payment succeeded in part"),
  PAYMENT_FAILED("支付失败", "Payment failed"),
  PAYMENT_UNKNOWN("支付待银行确认", "Payment to be confirmed"),
  REFUND_DUE("退款", "Refund due"),
  CARGO_APPLICATION_REVIEWED("货运险投保单审核结果", "Cargo application reviewed"),
  CARGO_WITHDRAWAL_ANSWERED("货运险投保单撤销已答复", "Cargo withdrawal answered"),
  CARGO_POLICY_IN_FORCE("货运险保单正式生效", "Cargo policy in force"),
  GUARANTEE_APPLICATION_REVIEWED("关税险投保单审核结果", "Guarantee application reviewed"),
  GUARANTEE_APPLICATION_LAPSED("关税险投保单逾期未缴费", "Guarantee application not paid in time"),
  GUARANTEE_POLICY_IN_FORCE("关税险保单生效", "Guarantee policy in force"),
  CREDIT_AUTHORISATION_RECEIVED("企业征信授权书接收成功", "Credit authorisation received"),
  CREDIT_AUTHORISATION_NOT_RECEIVED("企业征信授权书接收失败", "Credit authorisation not received"),
  CLAIMS_INFORMATION("理赔信息", "Claims information"),
  LIMIT_DECIDED("关税保证保险额度审批结果", "Limit decided"),
  LIMIT_CHANGED("关税保证保险额度变更", "Limit changed"),
  LIMIT_EXPIRED("关税保证保险额度已过期", "Limit expired");

  private final String chinese;
  private final String english;

  NoticeKind(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String title(Language language) {
    return language.choose(chinese, english);
  }
}
