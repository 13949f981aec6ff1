package cn.portcover.domain;

/** Insurance products. */
public enum Product {
  /** 小微信保易: short-term export credit insurance for small and micro companies. */
  SME_CREDIT("小微信保易", "SME export credit insurance");

  private final String chinese;
  private final String english;

  Product(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
