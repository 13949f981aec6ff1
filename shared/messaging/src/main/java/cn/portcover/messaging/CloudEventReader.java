package cn.portcover.messaging;

import cn.portcover.messaging.CloudEvent.Reading;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one envelope and gathers what is wrong with it. An attribute that is null is absent
 * (CloudEvents JSON format §2.2).
 */
final class CloudEventReader {
  /** RFC 3339 with four-digit years: the JDK's own reader would take a year of nine digits. */
  private static final Pattern TIME =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:Z|[+-][0-9]{2}:[0-9]{2})");

  private final Map<String, ? extends @Nullable Object> tree;
  private final List<Problem> problems = new ArrayList<>();

  CloudEventReader(Map<String, ? extends @Nullable Object> tree) {
    this.tree = tree;
  }

  Reading read() {
    String version = required("specversion", text -> true, "");
    if (version != null && !version.equals("1.0")) {
      wrong("specversion", "specversion-not-supported");
    }
    String mediaType = optional("datacontenttype", text -> true, "");
    if (mediaType != null && !mediaType.matches("(?i)application/json(?:\\s*;.*)?")) {
      wrong("datacontenttype", "json-expected");
    }
    String id = required("id", WebhookSignature::isId, "webhook-id-malformed");
    String source = required("source", CloudEvent::isText, "text-malformed");
    String type = required("type", CloudEvent::isText, "text-malformed");
    String subject = optional("subject", CloudEvent::isText, "text-malformed");
    Instant time = time();
    Long sequence = sequence();
    String traceparent =
        optional("traceparent", CloudEvent::isTraceparent, "traceparent-malformed");
    Map<String, Object> data = data();
    if (!problems.isEmpty()
        || id == null
        || source == null
        || type == null
        || time == null
        || data == null) {
      return new Reading.Unreadable(problems);
    }
    return new Reading.Readable(
        new CloudEvent(id, source, type, subject, time, sequence, traceparent, data));
  }

  private @Nullable String required(String name, Predicate<String> rule, String code) {
    if (tree.get(name) == null) {
      wrong(name, "field-missing");
      return null;
    }
    return optional(name, rule, code);
  }

  private @Nullable String optional(String name, Predicate<String> rule, String code) {
    Object value = tree.get(name);
    if (value == null) {
      return null;
    }
    if (!(value instanceof String text)) {
      wrong(name, "text-expected");
      return null;
    }
    if (!rule.test(text)) {
      wrong(name, code);
      return null;
    }
    return text;
  }

  private @Nullable Instant time() {
    String text = required("time", written -> TIME.matcher(written).matches(), "instant-malformed");
    if (text == null) {
      return null;
    }
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      wrong("time", "instant-malformed");
      return null;
    }
  }

  private @Nullable Long sequence() {
    Object value = tree.get("sequence");
    if (value == null) {
      return null;
    }
    Long number = integer(value);
    if (number == null) {
      wrong("sequence", "integer-expected");
    } else if (number < 1) {
      wrong("sequence", "sequence-out-of-range");
    }
    return number;
  }

  private static @Nullable Long integer(Object value) {
    if (!(value instanceof Number number)) {
      return null;
    }
    try {
      var decimal = new BigDecimal(number.toString());
      // 1e999999999 is a short text and an integer of a thousand million digits.
      return decimal.precision() - (long) decimal.scale() > 19 ? null : decimal.longValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      return null;
    }
  }

  private @Nullable Map<String, Object> data() {
    Object value = tree.get("data");
    if (value == null) {
      wrong("data", "field-missing");
      return null;
    }
    if (!(value instanceof Map<?, ?> map)) {
      wrong("data", "object-expected");
      return null;
    }
    var data = new LinkedHashMap<String, Object>();
    map.forEach(
        (name, field) -> {
          if (field != null) {
            data.put(String.valueOf(name), field);
          }
        });
    return data;
  }

  private void wrong(String name, String code) {
    problems.add(Problem.at("/" + name, code));
  }
}
