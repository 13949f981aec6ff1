package cn.portcover.domain.notice;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** 邮件摘要订阅状态. */
public enum DigestStatus implements Status {
  PENDING("待确认邮箱", "Address to be confirmed"),
  CONFIRMED("已订阅", "Subscribed"),
  ENDED("已终止", "Ended");

  private final String chinese;
  private final String english;

  DigestStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
