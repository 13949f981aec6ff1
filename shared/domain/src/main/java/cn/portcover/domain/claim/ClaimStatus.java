package cn.portcover.domain.claim;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** 索赔申请状态. */
public enum ClaimStatus implements Status {
  DRAFT("暂存", "Draft"),
  SUBMITTED("已提交", "Submitted"),
  UNDER_REVIEW("审核中", "Under review"),
  RETURNED("退回", "Returned"),
  APPROVED("同意赔付", "Approved"),
  DECLINED("拒赔", "Declined"),
  PAID("已赔付", "Paid"),
  WITHDRAWAL_REQUESTED("撤回申请中", "Withdrawal requested"),
  WITHDRAWN("已撤回", "Withdrawn"),
  REMOVED("已删除", "Removed");

  private final String chinese;
  private final String english;

  ClaimStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** Whether the company may still change what the claim says. */
  public boolean isOpen() {
    return this == DRAFT || this == RETURNED;
  }

  /** Whether the company gave the claim up. */
  public boolean isGivenUp() {
    return this == WITHDRAWN || this == REMOVED;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
