package cn.portcover.domain.session;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** 待签事项状态. */
public enum SigningTaskStatus implements Status {
  OPEN("待签名", "Waits to be signed"),
  DONE("已完成", "Done"),
  REMOVED("已删除", "Removed");

  private final String chinese;
  private final String english;

  SigningTaskStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
