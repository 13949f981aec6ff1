package cn.portcover.domain.payment;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** 协议状态 (SM-7). */
public enum PaymentAgreementStatus implements Status {
  SIGNING("签约中", "Being signed"),
  SIGNED("签约成功", "Signed"),
  SIGNING_FAILED("签约失败", "Signing failed"),
  RECEIPT_FAILED("接收失败", "Not received");

  private final String chinese;
  private final String english;

  PaymentAgreementStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
