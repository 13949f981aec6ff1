package cn.portcover.domain.cargo;

import cn.portcover.domain.Language;

/** 附加险. */
public enum AdditionalCover {
  STRIKES("罢工险", "Strikes"),
  WAR("战争险", "War"),
  OTHER("其他附加险", "Other");

  private final String chinese;
  private final String english;

  AdditionalCover(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
