package cn.portcover.domain.guarantee;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** 额度状态 (SM-10). */
public enum LimitStatus implements Status {
  APPLIED("申请中", "Applied for"),
  GRANTED("成功", "Granted"),
  FAILED("失败", "Failed"),
  EXPIRED("已过期", "Expired"),
  INCREASING("追加中", "Increase asked for"),
  /** The old limit stays and is used as before. */
  INCREASE_REFUSED("追加失败", "Increase refused");

  private final String chinese;
  private final String english;

  LimitStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** Whether guarantees may be applied for under it. */
  public boolean isOpen() {
    return this == GRANTED || this == INCREASING || this == INCREASE_REFUSED;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
