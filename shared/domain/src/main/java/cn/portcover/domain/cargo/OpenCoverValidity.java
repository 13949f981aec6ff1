package cn.portcover.domain.cargo;

import cn.portcover.domain.Language;

/** Whether an open cover can be insured under: a matter of the day, not of what is kept. */
public enum OpenCoverValidity {
  VALID("有效", "Valid"),
  INVALID("无效", "Not valid");

  private final String chinese;
  private final String english;

  OpenCoverValidity(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
