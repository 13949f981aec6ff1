package cn.portcover.domain.cargo;

import cn.portcover.domain.Language;

/** 运载方式: in what the goods are carried. */
public enum Carriage {
  CONTAINER("集装箱", "Container"),
  BREAK_BULK("件杂货", "Break bulk"),
  BULK("散装", "Bulk"),
  ROLL_ON("滚装", "Roll-on/roll-off"),
  OTHER("其他", "Other");

  private final String chinese;
  private final String english;

  Carriage(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
