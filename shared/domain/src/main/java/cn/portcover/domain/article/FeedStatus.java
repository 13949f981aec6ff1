package cn.portcover.domain.article;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** Whether a feed is pulled. */
public enum FeedStatus implements Status {
  ACTIVE("启用", "Active"),
  RETIRED("停用", "Retired");

  private final String chinese;
  private final String english;

  FeedStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
