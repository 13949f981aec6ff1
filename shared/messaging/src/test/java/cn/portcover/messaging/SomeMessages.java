package cn.portcover.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** A message and the keys of two insurers. */
final class SomeMessages {
  static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  static final String ID = "evt-1";
  static final byte[] BODY = "{\"公司\":\"示例\"}".getBytes(StandardCharsets.UTF_8);

  private SomeMessages() {}

  static SharedWebhookKey secretOf(int insurer) {
    return WebhookKey.shared(bytesFrom(insurer));
  }

  static PrivateWebhookKey pairOf(int insurer) {
    return WebhookKey.pair(bytesFrom(insurer));
  }

  private static byte[] bytesFrom(int first) {
    byte[] bytes = new byte[32];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (first + i);
    }
    return bytes;
  }
}
