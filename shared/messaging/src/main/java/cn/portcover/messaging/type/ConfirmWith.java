package cn.portcover.messaging.type;

/** What the insurer wants an application confirmed with. */
public enum ConfirmWith {
  /** Any session of the company. */
  MEMBER,
  /** An operator's or the legal person's card, and its signature. */
  CARD,
  /** 法人卡, and its signature. */
  LEGAL_PERSON_CARD
}
