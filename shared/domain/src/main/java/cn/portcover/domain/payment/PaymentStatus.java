package cn.portcover.domain.payment;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** 支付状态. */
public enum PaymentStatus implements Status {
  REQUESTED("已受理", "Accepted"),
  SENT("已发送银行", "Sent to the bank"),
  UNKNOWN("待银行确认", "To be confirmed by the bank"),
  SUCCEEDED("支付成功", "Paid"),
  PARTLY_SUCCEEDED("部分成功", "Partly paid"),
  FAILED("支付失败", "Failed");

  private final String chinese;
  private final String english;

  PaymentStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** Whether the bank has said what became of all of it. */
  public boolean isSettled() {
    return this == SUCCEEDED || this == PARTLY_SUCCEEDED || this == FAILED;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
