package cn.portcover.domain.signature;

/** What a person signed in with (介质). */
public enum Medium {
  /** 法人卡: the legal person's card, the company's administrator. */
  LEGAL_PERSON_CARD,
  /** 操作员卡: the card of an operator of the company. */
  OPERATOR_CARD,
  /** 用户名密码: no card, so nothing can be signed. */
  PASSWORD;

  public boolean isCard() {
    return this != PASSWORD;
  }
}
