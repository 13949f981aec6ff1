package cn.portcover.domain.signing;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** 签约状态 (SM-4). */
public enum AgreementStatus implements Status {
  NOT_SIGNED("未签约", "Not signed"),
  SIGNING("签约中", "Being signed"),
  COMPLETED("签约完成", "Completed"),
  FAILED("签约失败", "Failed");

  private final String chinese;
  private final String english;

  AgreementStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
