package cn.portcover.domain.claimsinfo;

import cn.portcover.domain.Language;

/**
 * 险种: of which insurance a case is. More than what is applied for here: insurers tell of cases
 * under policies that they sold elsewhere too.
 */
public enum ClaimedProduct {
  SME_CREDIT("小微信保易", "SME export credit insurance"),
  EXPORT_CREDIT("出口信用保险", "Export credit insurance"),
  CARGO("货物运输保险", "Cargo insurance"),
  DUTY_GUARANTEE("关税保证保险", "Customs-duty guarantee insurance");

  private final String chinese;
  private final String english;

  ClaimedProduct(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
