package cn.portcover.domain.payment;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** 对账单状态. */
public enum PaymentStatementStatus implements Status {
  RECEIVED("待处理", "To be applied"),
  APPLIED("已对账", "Applied"),
  FAILED("处理失败", "Not usable");

  private final String chinese;
  private final String english;

  PaymentStatementStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
