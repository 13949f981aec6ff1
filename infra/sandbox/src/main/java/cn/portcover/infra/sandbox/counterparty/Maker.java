package cn.portcover.infra.sandbox.counterparty;

import java.time.Instant;
import java.util.Map;

/** Makes the data of the messages of one type. */
@FunctionalInterface
interface Maker {
  /**
   * @param given what stands, and may tell what the message is about
   */
  MadeUpData.Made make(String sender, Map<String, Object> given, Instant now);
}
