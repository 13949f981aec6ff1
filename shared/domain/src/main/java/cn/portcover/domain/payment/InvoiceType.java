package cn.portcover.domain.payment;

import cn.portcover.domain.Language;

/** 发票类型: how the insurer is to invoice the premium. */
public enum InvoiceType {
  ELECTRONIC("电子发票", "Electronic invoice"),
  PAPER("纸质普通发票", "Paper invoice"),
  PAPER_SPECIAL("纸质专票", "Special VAT invoice on paper"),
  NOT_NEEDED("无需开具发票", "No invoice");

  private final String chinese;
  private final String english;

  InvoiceType(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
