package cn.portcover.messaging;

import cn.portcover.domain.Malformed;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of a message: CloudEvents 1.0.2, structured mode, JSON ({@code
 * application/cloudevents+json}), as a tree of maps, lists, texts, numbers and booleans. Attributes
 * that are not named here are ignored: senders may add.
 *
 * @param id the event's id and {@code webhook-id}: 1 to 128 visible ASCII characters without “.”
 *     and “,”
 * @param source {@code /counterparties/<id>} or {@code /portcover}
 * @param type {@code policy.offered}; see {@link MessageType}
 * @param subject the record it is about
 * @param time when it happened, at the source
 * @param sequence from 1, orders the messages of one subject
 * @param traceparent W3C Trace Context §3.2
 * @param data what happened
 */
public record CloudEvent(
    String id,
    String source,
    String type,
    @Nullable String subject,
    Instant time,
    @Nullable Long sequence,
    @Nullable String traceparent,
    Map<String, Object> data) {
  /** Of the body, in bytes; files travel as links. */
  public static final int LARGEST_BODY = 256 * 1024;

  public static final String MEDIA_TYPE = "application/cloudevents+json";
  public static final String PORTCOVER = "/portcover";

  /** The source, subject and type are short names. */
  static final int LONGEST_TEXT = 256;

  private static final Pattern TRACEPARENT =
      Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

  /**
   * @throws Malformed with the code of the first attribute that is not what it must be
   */
  public CloudEvent {
    require(WebhookSignature.isId(id), "webhook-id-malformed");
    require(isText(source) && isText(type), "text-malformed");
    require(subject == null || isText(subject), "text-malformed");
    require(sequence == null || sequence >= 1, "sequence-out-of-range");
    require(traceparent == null || isTraceparent(traceparent), "traceparent-malformed");
    data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
  }

  /** The only source that the counterparty of this id may name. */
  public static String sourceOf(String counterpartyId) {
    return "/counterparties/" + counterpartyId;
  }

  /** What came of reading a tree. */
  public sealed interface Reading {
    record Readable(CloudEvent event) implements Reading {}

    record Unreadable(List<Problem> problems) implements Reading {
      public Unreadable {
        problems = List.copyOf(problems);
      }
    }
  }

  /**
   * Reads an envelope, telling everything that is wrong with it at once; what {@code data} must be,
   * its type tells.
   */
  public static Reading fromTree(Map<String, ? extends @Nullable Object> tree) {
    return new CloudEventReader(tree).read();
  }

  /** The tree to be written as JSON, attributes in a fixed order. */
  public Map<String, Object> toTree() {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("specversion", "1.0");
    tree.put("id", id);
    tree.put("source", source);
    tree.put("type", type);
    if (subject != null) {
      tree.put("subject", subject);
    }
    tree.put("time", time.toString());
    tree.put("datacontenttype", "application/json");
    if (sequence != null) {
      tree.put("sequence", sequence);
    }
    if (traceparent != null) {
      tree.put("traceparent", traceparent);
    }
    tree.put("data", data);
    return tree;
  }

  /** 1 to 256 characters, none of them a control character (CloudEvents §3.1). */
  static boolean isText(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_TEXT
        && text.codePoints()
            .noneMatch(
                c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
  }

  static boolean isTraceparent(String text) {
    return TRACEPARENT.matcher(text).matches();
  }

  private static void require(boolean holds, String code) {
    if (!holds) {
      throw new Malformed(code);
    }
  }
}
