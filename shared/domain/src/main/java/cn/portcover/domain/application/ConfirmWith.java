package cn.portcover.domain.application;

/** What the insurer wants an offer to be confirmed with. */
public enum ConfirmWith {
  MEMBER,
  CARD,
  LEGAL_PERSON_CARD;

  public boolean needsSignature() {
    return this != MEMBER;
  }
}
