package cn.portcover.operation.http;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an operation answers when a plain record with 200 is not it.
 *
 * @param body a record, a String, bytes, or nothing
 */
public record Answer(int status, Map<String, String> headers, @Nullable Object body) {
  public static Answer ok(Object body) {
    return new Answer(200, Map.of(), body);
  }

  public static Answer created(String location, Object body) {
    return new Answer(201, Map.of("location", location), body);
  }

  public static Answer accepted(Object body) {
    return new Answer(202, Map.of(), body);
  }

  public static Answer nothing() {
    return new Answer(204, Map.of(), null);
  }

  /** See other: where the file is (RFC 9110 §15.4.4). */
  public static Answer seeOther(URI place) {
    return new Answer(303, Map.of("location", place.toString(), "cache-control", "no-store"), null);
  }

  public Answer with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, more, body);
  }
}
