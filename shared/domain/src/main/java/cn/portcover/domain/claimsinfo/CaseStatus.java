package cn.portcover.domain.claimsinfo;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/**
 * 案件状态: the insurer's word. It may go from any to any, as cases are reopened and mistakes mended,
 * so that no edge table binds it.
 */
public enum CaseStatus implements Status {
  REPORTED("已报案", "Reported"),
  UNDER_REVIEW("审核中", "Under review"),
  APPROVED("已核定", "Approved"),
  PAID("已赔付", "Paid"),
  DECLINED("已拒赔", "Declined"),
  CLOSED("已结案", "Closed"),
  WITHDRAWN("已撤销", "Withdrawn");

  private final String chinese;
  private final String english;

  CaseStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
