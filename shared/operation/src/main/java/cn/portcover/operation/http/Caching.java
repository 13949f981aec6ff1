package cn.portcover.operation.http;

import cn.portcover.domain.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/** Entity tags of answers that may be kept. */
final class Caching {
  private static final int TAG_LENGTH = 32;

  private Caching() {}

  /** The answer with its tag, or that the asker has it already. */
  static Answer tagged(Request request, Answer answer, Duration freshFor) {
    byte[] content = String.valueOf(answer.body()).getBytes(StandardCharsets.UTF_8);
    String tag = '"' + Sha256.of(content).value().substring(0, TAG_LENGTH) + '"';
    // Only for the one who asked: what is told may depend on who that is.
    Answer tagged =
        answer.with("etag", tag).with("cache-control", "private, max-age=" + freshFor.toSeconds());
    return request.header("if-none-match").filter(known -> holds(known, tag)).isPresent()
        ? new Answer(304, tagged.headers(), null)
        : tagged;
  }

  /** Whether the list of tags has this one, strong or weak. */
  private static boolean holds(String known, String tag) {
    return Arrays.stream(known.split(",", -1))
        .map(each -> each.strip().replaceFirst("^W/", ""))
        .anyMatch(each -> each.equals(tag) || each.equals("*"));
  }
}
