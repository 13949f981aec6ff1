package cn.portcover.domain.policy;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** 收悉状态. */
public enum ReceiptStatus implements Status {
  AWAITING("待收悉", "Awaiting acknowledgement"),
  ACKNOWLEDGED("已收悉", "Acknowledged");

  private final String chinese;
  private final String english;

  ReceiptStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
