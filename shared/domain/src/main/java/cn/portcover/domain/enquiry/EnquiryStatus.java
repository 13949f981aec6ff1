package cn.portcover.domain.enquiry;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** 询保申请状态. */
public enum EnquiryStatus implements Status {
  DRAFT("暂存", "Draft"),
  SUBMITTED("已提交", "Submitted"),
  ANSWERED("已回复", "Answered"),
  REMOVED("已删除", "Removed");

  private final String chinese;
  private final String english;

  EnquiryStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
