package cn.portcover.domain.session;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** 密码账号状态. */
public enum AccountStatus implements Status {
  ACTIVE("有效", "Active"),
  REMOVED("已删除", "Removed");

  private final String chinese;
  private final String english;

  AccountStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
