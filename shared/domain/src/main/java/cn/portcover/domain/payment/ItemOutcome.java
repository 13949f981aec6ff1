package cn.portcover.domain.payment;

import cn.portcover.domain.Language;

/** What is known of one item of a payment. */
public enum ItemOutcome {
  PENDING("待银行确认", "Not known yet"),
  FAILED("支付失败", "Failed"),
  SUCCEEDED("支付成功", "Paid");

  private final String chinese;
  private final String english;

  ItemOutcome(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
