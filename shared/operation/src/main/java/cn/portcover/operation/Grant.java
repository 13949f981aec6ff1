package cn.portcover.operation;

/** Who may call an operation. */
public enum Grant {
  /** No session. */
  ANYONE,
  /** Any signed-in person of a company. */
  MEMBER,
  /** The operator's or the legal person's card. */
  CARD,
  /** The legal person's card (法人卡). */
  LEGAL_PERSON,
  /** An insurer's, bank's or customs' system, by its webhook signature. */
  COUNTERPARTY,
  /** Schedule or stream; no route. */
  PLATFORM,
  /** The platform's operator. */
  ADMIN;

  /** Whether an access token of a company's session is needed. */
  public boolean needsSession() {
    return this == MEMBER || this == CARD || this == LEGAL_PERSON;
  }

  /** Whether some access token is needed. */
  public boolean needsToken() {
    return needsSession() || this == ADMIN;
  }
}
