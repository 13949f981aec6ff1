package cn.portcover.infra.sandbox.counterparty;

/** What is made wrong with a message on its way, to see it refused. */
public enum Tamper {
  /** One digit of the body is changed after it was signed. */
  BODY,
  /** One character of the signature is changed. */
  SIGNATURE,
  /** Signed, but six minutes ago. */
  TIMESTAMP_OLD,
  /** Signed, but six minutes in the future. */
  TIMESTAMP_FUTURE,
  /** The signature header is left out. */
  NO_SIGNATURE,
  /** Sent to another counterparty's inbox in that one's name, signed with one's own key. */
  OTHER_SENDER,
  /** Sent to one's own inbox, but the event names another counterparty as its source. */
  OTHER_SOURCE,
  /** The webhook's id is another than the event's; both are signed. */
  OTHER_ID,
  /** The body ends in the middle; what is left is signed. */
  NOT_JSON,
  /** The body is padded to 300 KiB, all of it signed. */
  TOO_LARGE
}
