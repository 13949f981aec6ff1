package cn.portcover.operation.port;

import cn.portcover.domain.article.FeedFault;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what is at addresses that others named. Only addresses that the rules allow are asked,
 * and exactly those that were checked; no redirect is followed; bytes and time are bounded.
 */
public interface WebFiles {
  /**
   * What is asked for.
   *
   * @param url absolute
   * @param accept media types, as in the header
   * @param entityTag of what is at hand, as it was given
   * @param lastModified likewise
   * @param mostBytes of the body
   * @param whole time for all of it
   */
  record Question(
      String url,
      String accept,
      @Nullable String entityTag,
      @Nullable String lastModified,
      int mostBytes,
      Duration whole) {
    /** Unconditionally. */
    public static Question plain(String url, int mostBytes, Duration whole) {
      return new Question(url, "*/*", null, null, mostBytes, whole);
    }
  }

  /** What came of it. */
  sealed interface Answer {}

  /**
   * The whole body.
   *
   * @param contentType as it was given
   * @param entityTag at most 200 visible characters; longer ones are left out
   */
  record Body(
      byte[] content,
      @Nullable String contentType,
      @Nullable String entityTag,
      @Nullable String lastModified)
      implements Answer {}

  /** What is at hand is what is there (304). */
  record NotModified() implements Answer {}

  /**
   * Nothing usable.
   *
   * @param detail for administrators: what is known besides, {@code 404}
   * @param retryAfter what the other side asks for
   */
  record Failed(FeedFault fault, @Nullable String detail, @Nullable Duration retryAfter)
      implements Answer {}

  /** Asks once, and answers within the time whatever the other side does. */
  Answer get(Question question);
}
