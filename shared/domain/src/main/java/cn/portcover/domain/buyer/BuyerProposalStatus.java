package cn.portcover.domain.buyer;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** 新建买家申请状态. */
public enum BuyerProposalStatus implements Status {
  PROPOSED("已提交", "Proposed"),
  REGISTERED("已建档", "Registered");

  private final String chinese;
  private final String english;

  BuyerProposalStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
