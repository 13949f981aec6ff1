package cn.portcover.testkit.kms;

/** How {@link LocalKms} can be made to fail. */
public enum Fault {
  /** Answers 500 KMSInternalException. */
  ERROR,
  /** Answers 400 ThrottlingException. */
  THROTTLED,
  /** Accepts the request and says nothing until the fault is over, then closes the connection. */
  HANGING,
  /** Closes the connection without an answer. */
  CLOSED
}
