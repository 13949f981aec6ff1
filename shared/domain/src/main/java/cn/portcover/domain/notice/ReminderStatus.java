package cn.portcover.domain.notice;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** 提醒状态. */
public enum ReminderStatus implements Status {
  PLANNED("待提醒", "Planned"),
  TOLD("已提醒", "Told"),
  DROPPED("不再需要", "Not needed");

  private final String chinese;
  private final String english;

  ReminderStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
