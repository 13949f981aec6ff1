package cn.portcover.domain.notice;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** 通知状态. */
public enum NoticeStatus implements Status {
  UNREAD("未读", "Unread"),
  READ("已读", "Read");

  private final String chinese;
  private final String english;

  NoticeStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
