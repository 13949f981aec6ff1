package cn.portcover.domain.application;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** 投保申请状态. */
public enum ApplicationStatus implements Status {
  TO_BE_CONFIRMED("待确认", "To be confirmed"),
  SUBMITTED("已投保", "Submitted"),
  APPROVED("审核通过", "Approved"),
  REJECTED("审核不通过", "Rejected"),
  WITHDRAWN("已撤回", "Withdrawn by the insurer"),
  LAPSED("已失效", "Lapsed");

  private final String chinese;
  private final String english;

  ApplicationStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
