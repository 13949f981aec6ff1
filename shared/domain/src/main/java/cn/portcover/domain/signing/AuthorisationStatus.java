package cn.portcover.domain.signing;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** 授权状态: whether it still holds depends on its last day besides. */
public enum AuthorisationStatus implements Status {
  GRANTED("已授权", "Granted"),
  REVOKED("已撤销", "Revoked");

  private final String chinese;
  private final String english;

  AuthorisationStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
