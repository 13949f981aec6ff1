package cn.portcover.operation;

/** Whether an operation takes a card signature over a statement. */
public enum CardSignatureNeed {
  NONE,
  /** The record says whether, and of which card. */
  AS_THE_RECORD_SAYS,
  ALWAYS
}
