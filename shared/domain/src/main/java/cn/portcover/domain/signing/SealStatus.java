package cn.portcover.domain.signing;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** 印章状态: whether it can be chosen depends on the day besides. */
public enum SealStatus implements Status {
  IN_USE("有效", "In use"),
  REVOKED("已注销", "Revoked");

  private final String chinese;
  private final String english;

  SealStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
