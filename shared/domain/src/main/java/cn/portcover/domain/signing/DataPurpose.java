package cn.portcover.domain.signing;

import cn.portcover.domain.Language;

/** What trade data may be pulled for; nothing else (手册 000 §4.2.2). */
public enum DataPurpose {
  CLAIM("索赔业务办理参考", "Handling of claims"),
  UNDERWRITING("投保及续转审核参考", "Underwriting and renewal");

  private final String chinese;
  private final String english;

  DataPurpose(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
