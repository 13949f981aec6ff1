package cn.portcover.domain.policy;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** 保险单状态. */
public enum PolicyStatus implements Status {
  EFFECTIVE("生效", "In force"),
  EXPIRED("失效", "Expired"),
  CANCELLED("注销", "Cancelled");

  private final String chinese;
  private final String english;

  PolicyStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
