package cn.portcover.domain.signing;

import cn.portcover.domain.Language;

/** What a pull of trade data is of. */
public enum TradeDocument {
  DECLARATION("报关单", "Customs declaration"),
  BILL_OF_LADING("提运单", "Bill of lading"),
  CERTIFICATE_OF_ORIGIN("原产地证书", "Certificate of origin");

  private final String chinese;
  private final String english;

  TradeDocument(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
