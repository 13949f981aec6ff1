package cn.portcover.domain.article;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** Whether a company is told of new articles. */
public enum RiskSubscriptionStatus implements Status {
  ACTIVE("已订阅", "Subscribed"),
  ENDED("已取消", "Ended");

  private final String chinese;
  private final String english;

  RiskSubscriptionStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
