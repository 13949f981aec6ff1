package cn.portcover.domain.guarantee;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** 授权书状态 (手册 002 关税保证保险, 企业征信). */
public enum CreditAuthorisationStatus implements Status {
  SIGNED("已签署", "Signed"),
  RECEIVED("接收成功", "Received"),
  RECEIPT_FAILED("接收失败", "Not received"),
  REPLACED("已更新", "Replaced"),
  EXPIRED("已失效", "Expired");

  private final String chinese;
  private final String english;

  CreditAuthorisationStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
