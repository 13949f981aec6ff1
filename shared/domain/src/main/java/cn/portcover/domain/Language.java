package cn.portcover.domain;

/** The languages that people are answered in. */
public enum Language {
  ZH,
  EN;

  public String choose(String chinese, String english) {
    return this == ZH ? chinese : english;
  }

  /** The tag of BCP 47 that answers carry. */
  public String tag() {
    return this == ZH ? "zh-CN" : "en";
  }
}
