package cn.portcover.domain.signing;

import cn.portcover.domain.Language;

/** 印章类型: the manual knows one (手册 000 §3.2). */
public enum SealType {
  COMPANY_SEAL("公司章", "Company seal");

  private final String chinese;
  private final String english;

  SealType(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
