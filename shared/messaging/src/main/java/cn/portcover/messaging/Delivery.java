package cn.portcover.messaging;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of one attempt to deliver a message. */
public sealed interface Delivery {
  /** The receiver took it: status 200 to 299. */
  record Delivered(int status) implements Delivery {}

  /**
   * The receiver answered something else; a redirect too, for none is followed.
   *
   * @param retryAfter how long the receiver asks to wait (RFC 9110 §10.2.3), as it was asked, not
   *     yet bounded
   * @param excerpt the beginning of the answer's body as text, at most 1000 characters, control
   *     characters replaced
   */
  record Refused(int status, @Nullable Duration retryAfter, String excerpt) implements Delivery {}

  /**
   * No answer. The message may have arrived all the same.
   *
   * @param detail in English, of ours, without anything that the other side wrote
   */
  record Unreachable(Reason reason, String detail) implements Delivery {}

  /** Why there was no answer. */
  enum Reason {
    /** The endpoint's URL breaks the {@link AddressRules}. */
    URL_NOT_ALLOWED,
    UNKNOWN_HOST,
    /** The host's name leads to an address that the {@link AddressRules} refuse. */
    ADDRESS_NOT_ALLOWED,
    /** Refused, no route, or not within the time for connecting. */
    NOT_CONNECTED,
    /** No TLS connection: certificate unknown, expired or of another name, or no common version. */
    TLS_FAILED,
    /** Connected, but no whole answer head within the time for everything. */
    TIMED_OUT,
    /**
     * What came back is not HTTP/1.1, or ended before it was one, or its head is longer than 16
     * KiB.
     */
    ANSWER_MALFORMED
  }
}
