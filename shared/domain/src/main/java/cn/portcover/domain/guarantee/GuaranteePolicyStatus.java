package cn.portcover.domain.guarantee;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** 关税保证保险保单状态. */
public enum GuaranteePolicyStatus implements Status {
  EFFECTIVE("生效", "In force"),
  /** The duty is paid, and the limit wholly released. */
  RELEASED("已解除", "Released"),
  EXPIRED("已到期", "Expired");

  private final String chinese;
  private final String english;

  GuaranteePolicyStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
