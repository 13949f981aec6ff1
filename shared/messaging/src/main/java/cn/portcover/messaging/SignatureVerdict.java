package cn.portcover.messaging;

import java.time.Instant;

/** Whether a message is from whom it says it is, and fresh. */
public sealed interface SignatureVerdict {
  /**
   * Signed by one of the sender's keys, within the tolerance.
   *
   * @param id the signed {@code webhook-id}
   * @param sentAt the signed time of this attempt
   * @param key which of the keys that were asked, counted from 0: tells when an old key is no
   *     longer used
   */
  record Genuine(String id, Instant sentAt, int key) implements SignatureVerdict {}

  record NotGenuine(Reason reason) implements SignatureVerdict {}

  /** Why not. The order is the order of the questions. */
  enum Reason {
    HEADER_MISSING,
    /** Not 1 to 128 visible ASCII characters without “.” and “,”. */
    ID_MALFORMED,
    /** Not a plain number of seconds of at most 11 digits. */
    TIMESTAMP_MALFORMED,
    /** More than 2048 characters or more than 8 entries. */
    SIGNATURE_MALFORMED,
    TOO_OLD,
    IN_THE_FUTURE,
    /** No entry is the signature of any key: changed on the way, or signed by somebody else. */
    NO_MATCHING_SIGNATURE
  }
}
