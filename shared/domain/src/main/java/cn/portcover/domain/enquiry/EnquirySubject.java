package cn.portcover.domain.enquiry;

import cn.portcover.domain.Language;

/** 询保内容: what the company wants; one of three. */
public enum EnquirySubject {
  /** What is chosen unless the company chooses otherwise. */
  INSURE("我要投保", "I want to insure"),
  BUYER_CREDIT("我要调查买方资信", "I want a buyer's credit looked into"),
  OTHER("我有其他需求", "I want something else");

  private final String chinese;
  private final String english;

  EnquirySubject(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
