package cn.portcover.messaging;

import cn.portcover.domain.Malformed;
import cn.portcover.messaging.SignatureVerdict.Genuine;
import cn.portcover.messaging.SignatureVerdict.NotGenuine;
import cn.portcover.messaging.SignatureVerdict.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Signs and verifies messages after Standard Webhooks 1.0.0: the signed content is {@code
 * id.timestamp.body}.
 *
 * <p>Own code on the JDK's cryptography, because the published library takes the time from the
 * system clock, has no Ed25519 and reads the body as text; tests hold it against that library both
 * ways.
 */
public final class WebhookSignature {
  /** How far the sender's clock may be off, both ways. */
  public static final Duration TOLERANCE = Duration.ofMinutes(5);

  /** More keys of one sender are a mistake; the bound keeps the work per message small. */
  public static final int MOST_KEYS = 8;

  private static final int MOST_ENTRIES = 8;
  private static final int LONGEST_SIGNATURE_HEADER = 2048;

  /**
   * No full stop: {@code a} + {@code 1.2.b} and {@code a.1} + {@code 2.b} would be the same signed
   * content. No comma: proxies join repeated headers with one.
   */
  private static final Pattern ID = Pattern.compile("[!-~&&[^.,]]{1,128}");

  private static final Pattern TIMESTAMP = Pattern.compile("0|[1-9][0-9]{0,10}");

  private WebhookSignature() {}

  /** Whether the text can be a {@code webhook-id}, and so the id of an event. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /**
   * The headers of one attempt, one signature entry per key (several while keys rotate).
   *
   * @throws Malformed {@code webhook-id-malformed}
   */
  public static WebhookHeaders sign(
      String id, Instant sentAt, byte[] body, List<? extends WebhookKey.Signing> keys) {
    if (!isId(id)) {
      throw new Malformed("webhook-id-malformed");
    }
    requireFew(keys);
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("no webhook key to sign with");
    }
    String timestamp = Long.toString(sentAt.getEpochSecond());
    byte[] prefix = prefix(id, timestamp);
    String signature =
        keys.stream().map(key -> key.sign(prefix, body)).collect(Collectors.joining(" "));
    return new WebhookHeaders(id, timestamp, signature);
  }

  /**
   * Whether one of the sender's keys signed exactly this, about now. Never an exception, whatever
   * headers and body are.
   */
  public static SignatureVerdict verify(
      WebhookHeaders headers, byte[] body, List<? extends WebhookKey.Verifying> keys, Instant now) {
    requireFew(keys);
    String id = headers.id();
    String timestamp = headers.timestamp();
    String signature = headers.signature();
    if (id == null || timestamp == null || signature == null) {
      return new NotGenuine(Reason.HEADER_MISSING);
    }
    if (!isId(id)) {
      return new NotGenuine(Reason.ID_MALFORMED);
    }
    if (!TIMESTAMP.matcher(timestamp).matches()) {
      return new NotGenuine(Reason.TIMESTAMP_MALFORMED);
    }
    if (signature.length() > LONGEST_SIGNATURE_HEADER) {
      return new NotGenuine(Reason.SIGNATURE_MALFORMED);
    }
    List<String> entries = List.of(signature.split(" ", -1));
    if (entries.size() > MOST_ENTRIES) {
      return new NotGenuine(Reason.SIGNATURE_MALFORMED);
    }
    long ahead = Long.parseLong(timestamp) - now.getEpochSecond();
    if (Math.abs(ahead) > TOLERANCE.toSeconds()) {
      return new NotGenuine(ahead < 0 ? Reason.TOO_OLD : Reason.IN_THE_FUTURE);
    }
    byte[] prefix = prefix(id, timestamp);
    for (int i = 0; i < keys.size(); i++) {
      for (String entry : entries) {
        if (keys.get(i).verifies(prefix, body, entry)) {
          return new Genuine(id, Instant.ofEpochSecond(Long.parseLong(timestamp)), i);
        }
      }
    }
    return new NotGenuine(Reason.NO_MATCHING_SIGNATURE);
  }

  private static void requireFew(List<? extends WebhookKey> keys) {
    if (keys.size() > MOST_KEYS) {
      throw new IllegalArgumentException("more than " + MOST_KEYS + " webhook keys");
    }
  }

  private static byte[] prefix(String id, String timestamp) {
    return (id + "." + timestamp + ".").getBytes(StandardCharsets.US_ASCII);
  }
}
