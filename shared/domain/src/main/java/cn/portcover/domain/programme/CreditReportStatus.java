package cn.portcover.domain.programme;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** 资信报告申请状态. */
public enum CreditReportStatus implements Status {
  REQUESTED("已申请", "Requested"),
  DELIVERED("已出具", "Delivered"),
  /** The insurer knows nothing of the buyer; the report is not counted. */
  UNAVAILABLE("无法出具", "Not available");

  private final String chinese;
  private final String english;

  CreditReportStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }

  /** Whether it is one of the year's free ones. */
  public boolean counts() {
    return this != UNAVAILABLE;
  }
}
