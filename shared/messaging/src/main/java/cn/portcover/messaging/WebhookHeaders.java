package cn.portcover.messaging;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The three headers of a Standard Webhooks message, as they came or as they go out.
 *
 * @param id {@code webhook-id}: the event's id, the same at every attempt
 * @param timestamp {@code webhook-timestamp}: when this attempt was made, seconds since 1970
 * @param signature {@code webhook-signature}: entries {@code v1,…} and {@code v1a,…} separated by
 *     spaces
 */
public record WebhookHeaders(
    @Nullable String id, @Nullable String timestamp, @Nullable String signature) {
  public static final String ID = "webhook-id";
  public static final String TIMESTAMP = "webhook-timestamp";
  public static final String SIGNATURE = "webhook-signature";

  /**
   * Picks the three out of all headers; names in any case. A repeated id or timestamp is joined by
   * a comma and thereby malformed (which of them was signed?); repeated signature headers are one
   * list.
   */
  public static WebhookHeaders of(Map<String, List<String>> headers) {
    return new WebhookHeaders(
        joined(headers, ID, ","), joined(headers, TIMESTAMP, ","), joined(headers, SIGNATURE, " "));
  }

  private static @Nullable String joined(
      Map<String, List<String>> headers, String name, String with) {
    var values =
        headers.entrySet().stream()
            .filter(header -> header.getKey().toLowerCase(Locale.ROOT).equals(name))
            .flatMap(header -> header.getValue().stream())
            .toList();
    return values.isEmpty() ? null : String.join(with, values);
  }
}
