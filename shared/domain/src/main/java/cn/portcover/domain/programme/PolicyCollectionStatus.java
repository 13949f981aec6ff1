package cn.portcover.domain.programme;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** 领取状态. */
public enum PolicyCollectionStatus implements Status {
  REQUESTED("已领取待出具", "Requested"),
  OFFERED("已出具待确认保单", "Offered");

  private final String chinese;
  private final String english;

  PolicyCollectionStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
