package cn.portcover.domain.reference;

import cn.portcover.domain.Language;

/** How a buyer is to pay (支付方式). */
public enum PaymentMethod {
  /** 即期信用证: the issuing bank pays against documents. */
  LC_SIGHT("即期信用证", "Letter of credit at sight"),
  /** 远期信用证: the issuing bank accepts against documents and pays when due. */
  LC_USANCE("远期信用证", "Usance letter of credit"),
  DP("付款交单", "Documents against payment"),
  DA("承兑交单", "Documents against acceptance"),
  OA("赊销", "Open account"),
  TT("电汇", "Telegraphic transfer"),
  OTHER("其他", "Other");

  private final String chinese;
  private final String english;

  PaymentMethod(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** Whether a bank owes the payment: then the issuing bank belongs to the claim. */
  public boolean isLetterOfCredit() {
    return this == LC_SIGHT || this == LC_USANCE;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
