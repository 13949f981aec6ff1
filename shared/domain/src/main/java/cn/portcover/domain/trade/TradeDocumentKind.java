package cn.portcover.domain.trade;

import cn.portcover.domain.Language;

/** What customs and origin systems publish. */
public enum TradeDocumentKind {
  DECLARATION("报关单", "Customs declaration"),
  BILL_OF_LADING("提运单", "Bill of lading"),
  CERTIFICATE_OF_ORIGIN("原产地证", "Certificate of origin");

  private final String chinese;
  private final String english;

  TradeDocumentKind(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }

  /**
   * The number as documents of this kind are found by it.
   *
   * @throws cn.portcover.domain.Malformed when none of this kind can have it
   */
  public String normal(String number) {
    return switch (this) {
      case DECLARATION -> DeclarationNumber.parse(number).value();
      case BILL_OF_LADING -> BillOfLadingNumber.parse(number).value();
      case CERTIFICATE_OF_ORIGIN -> CertificateOfOriginNumber.parse(number).value();
    };
  }
}
