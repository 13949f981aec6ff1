package cn.portcover.domain.buyer;

import cn.portcover.domain.Language;

/** Whether an insurer covers trade with a buyer that it has registered. */
public enum BuyerStatus {
  ACTIVE("有效", "Active"),
  SUSPENDED("暂停", "Suspended"),
  CLOSED("已注销", "Closed");

  private final String chinese;
  private final String english;

  BuyerStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
