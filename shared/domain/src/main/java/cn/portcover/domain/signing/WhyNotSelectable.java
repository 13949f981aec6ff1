package cn.portcover.domain.signing;

import cn.portcover.domain.Language;

/** Why a seal cannot be chosen for signing. */
public enum WhyNotSelectable {
  NOT_YET_VALID("尚未生效", "Not yet valid"),
  EXPIRED("已过期", "Expired"),
  REVOKED("已注销", "Revoked");

  private final String chinese;
  private final String english;

  WhyNotSelectable(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
