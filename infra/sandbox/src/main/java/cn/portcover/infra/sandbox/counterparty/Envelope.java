package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.messaging.CloudEvent;
import cn.portcover.messaging.WebhookHeaders;
import cn.portcover.messaging.WebhookKey;
import cn.portcover.messaging.WebhookSignature;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One attempt to send a message: signed as Standard Webhooks wants it, or wrong in the one way that
 * is tried out.
 */
public record Envelope(Map<String, String> headers, byte[] body) {
  /** Beyond the five minutes that Portcover tolerates. */
  private static final Duration TOO_FAR = Duration.ofMinutes(6);

  private static final int TOO_LARGE = 300 * 1024;

  /** Seals the message at this time with the sender's key. */
  public static Envelope seal(Message message, WebhookKey.Signing key, Instant now) {
    byte[] honest = message.body();
    byte[] signed =
        switch (message.tamper()) {
          case NOT_JSON -> Arrays.copyOf(honest, honest.length / 2);
          case TOO_LARGE -> padded(honest);
          case null, default -> honest;
        };
    Instant sentAt =
        switch (message.tamper()) {
          case TIMESTAMP_OLD -> now.minus(TOO_FAR);
          case TIMESTAMP_FUTURE -> now.plus(TOO_FAR);
          case null, default -> now;
        };
    String id = message.tamper() == Tamper.OTHER_ID ? "other-" + message.id() : message.id();
    var webhook = WebhookSignature.sign(id, sentAt, signed, List.of(key));
    return new Envelope(
        headers(webhook, message),
        message.tamper() == Tamper.BODY ? oneDigitChanged(signed) : signed);
  }

  private static Map<String, String> headers(WebhookHeaders webhook, Message message) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("content-type", CloudEvent.MEDIA_TYPE);
    headers.put(WebhookHeaders.ID, String.valueOf(webhook.id()));
    headers.put(WebhookHeaders.TIMESTAMP, String.valueOf(webhook.timestamp()));
    String signature = String.valueOf(webhook.signature());
    switch (message.tamper()) {
      case NO_SIGNATURE -> {}
      case SIGNATURE -> headers.put(WebhookHeaders.SIGNATURE, oneCharacterChanged(signature));
      case null, default -> headers.put(WebhookHeaders.SIGNATURE, signature);
    }
    return headers;
  }

  /** Blanks behind the value are still JSON. */
  private static byte[] padded(byte[] body) {
    byte[] padded = Arrays.copyOf(body, Math.max(TOO_LARGE, body.length));
    Arrays.fill(padded, body.length, padded.length, (byte) ' ');
    return padded;
  }

  /** The last digit: every event has one in its time, and the body stays JSON. */
  private static byte[] oneDigitChanged(byte[] body) {
    byte[] changed = body.clone();
    for (int i = changed.length - 1; i >= 0; i--) {
      if (changed[i] >= '0' && changed[i] <= '9') {
        changed[i] = (byte) (changed[i] == '9' ? '8' : changed[i] + 1);
        return changed;
      }
    }
    return changed;
  }

  /** The first character behind {@code v1,}: the last ones may hold bits that mean nothing. */
  private static String oneCharacterChanged(String signature) {
    int at = signature.indexOf(',') + 1;
    char other = signature.charAt(at) == 'A' ? 'B' : 'A';
    return signature.substring(0, at) + other + signature.substring(at + 1);
  }

  /** The body as text, to be shown. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
