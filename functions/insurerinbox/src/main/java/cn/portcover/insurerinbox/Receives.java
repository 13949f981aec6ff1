package cn.portcover.insurerinbox;

import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.message.ReceivedMessage;
import cn.portcover.operation.Work;
import java.time.Duration;
import java.time.Instant;

/**
 * What one type of message does. A refusal by the record's state or absence means "not now": the
 * message waits until the record moves. {@link cn.portcover.domain.InvalidFields} means that it can
 * never be applied.
 */
interface Receives<T extends Record> {
  Class<T> data();

  /**
   * The name of the record that the message is about, under which it waits: {@code
   * sinosure/offers/O-1}.
   */
  String about(T data, Counterparty sender);

  /**
   * Whether a message that is older, by its sequence, than one that was applied is applied too: the
   * record itself knows what to make of it.
   */
  default boolean takesOlder() {
    return false;
  }

  /** How long a message waits for its record before it is a dead letter. */
  default Duration patience() {
    return Inbound.PATIENCE;
  }

  /** What goes into the message's own transaction, and nothing else. */
  default void apply(T data, Counterparty sender, Work work, Instant now) {
    throw new IllegalStateException(getClass() + " applies a message only together with itself");
  }

  /**
   * What also writes to a second store, which knows of no transaction with the first: it says by
   * which message, last of all, so that nothing is written which is then refused (decision 8).
   * {@link Overtaken} means that the second store knows of something newer.
   */
  default void apply(T data, ReceivedMessage message, Counterparty sender, Work work, Instant now) {
    apply(data, sender, work, now);
  }
}
