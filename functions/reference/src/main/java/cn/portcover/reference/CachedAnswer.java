package cn.portcover.reference;

import cn.portcover.domain.Sha256;
import cn.portcover.operation.http.Answer;
import cn.portcover.operation.http.Request;
import cn.portcover.operation.json.Writing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * An answer that a browser may keep: codes change with a new version of the system, an insurer with
 * an enrolment. Its entity tag is of the content, so that whoever has it already is told so (RFC
 * 9110 §13.1.2).
 */
final class CachedAnswer {
  private static final String FOR_AN_HOUR = "private, max-age=3600";

  private CachedAnswer() {}

  static Answer of(Request request, Record content) {
    String json = Writing.json(content);
    String tag =
        "\"" + Sha256.of(json.getBytes(StandardCharsets.UTF_8)).value().substring(0, 32) + "\"";
    Map<String, String> headers = Map.of("etag", tag, "cache-control", FOR_AN_HOUR);
    return request.header("if-none-match").filter(known -> holds(known, tag)).isPresent()
        ? new Answer(304, headers, null)
        : new Answer(200, headers, json).with("content-type", "application/json");
  }

  /** Whether the list of tags has this one, strong or weak. */
  private static boolean holds(String known, String tag) {
    return Arrays.stream(known.split(",", -1))
        .map(each -> each.strip().replaceFirst("^W/", ""))
        .anyMatch(each -> each.equals(tag) || each.equals("*"));
  }
}
