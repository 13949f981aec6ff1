package cn.portcover.domain.article;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** Where the file of an article's attachment is. */
public enum ArticleAttachmentStatus implements Status {
  AWAITED("获取中", "Being fetched"),
  STORED("可下载", "Ready"),
  UNAVAILABLE("无法获取", "Not available"),
  WITHDRAWN("已撤下", "Withdrawn");

  private final String chinese;
  private final String english;

  ArticleAttachmentStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
