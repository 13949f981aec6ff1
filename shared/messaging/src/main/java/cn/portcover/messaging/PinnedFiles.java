package cn.portcover.messaging;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.article.FeedFault;
import cn.portcover.operation.port.WebFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Fetches as {@link WebhookSender} posts: the host is looked up once, each of its addresses is
 * checked, and exactly those are connected to; one request a connection, no redirect, no proxy.
 */
final class PinnedFiles implements WebFiles {
  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Pattern TAG = Pattern.compile("[!-~ ]{1,200}");
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,7}");

  private final AddressRules rules;
  private final CheckedLookup lookup;
  private final SSLSocketFactory tls;

  PinnedFiles(AddressRules rules, HostLookup lookup, SSLSocketFactory tls) {
    this.rules = rules;
    this.lookup = new CheckedLookup(rules, lookup);
    this.tls = tls;
  }

  @Override
  public Answer get(Question question) {
    long began = System.nanoTime();
    URI url;
    try {
      // Checked again: rules may have changed since the address was registered.
      url = rules.endpoint(question.url());
    } catch (Malformed e) {
      return failed(FeedFault.ADDRESS_NOT_ALLOWED, e.code());
    }
    return switch (lookup.find(url.getHost(), CONNECT)) {
      case CheckedLookup.Found(List<InetAddress> addresses) ->
          exchange(url, addresses, question, began);
      case CheckedLookup.NotFound(Delivery.Unreachable why) ->
          failed(
              why.reason() == Delivery.Reason.ADDRESS_NOT_ALLOWED
                  ? FeedFault.ADDRESS_NOT_ALLOWED
                  : FeedFault.UNREACHABLE,
              why.detail());
    };
  }

  private Answer exchange(URI url, List<InetAddress> addresses, Question question, long began) {
    PinnedConnection opened;
    try {
      opened = PinnedConnection.open(url, addresses, CONNECT);
    } catch (IOException e) {
      return failed(FeedFault.UNREACHABLE, "no connection could be made");
    }
    Duration left = question.whole().minusNanos(System.nanoTime() - began);
    try (var connection = opened;
        var limit = TimeLimit.of(left, connection.socket())) {
      try {
        return converse(connection, question);
      } catch (AnswerReader.TooMany e) {
        return failed(FeedFault.TOO_LARGE, "more than " + question.mostBytes() + " bytes");
      } catch (AnswerReader.NotHttp e) {
        return failed(FeedFault.NOT_HTTP, e.getMessage());
      } catch (IOException e) {
        return limit.struck()
            ? failed(FeedFault.TIMED_OUT, question.whole().toSeconds() + " s")
            : failed(FeedFault.UNREACHABLE, "the answer broke off");
      }
    } catch (IOException e) {
      return failed(FeedFault.UNREACHABLE, "the connection could not be closed");
    }
  }

  private Answer converse(PinnedConnection connection, Question question) throws IOException {
    Socket over = connection.secured(tls);
    connection.get(over, headers(question));
    var reader = new AnswerReader(over.getInputStream());
    AnswerReader.Head head = reader.head();
    return switch (head.status()) {
      case 200 -> body(reader, head, question);
      case 304 -> new NotModified();
      case 301, 302, 303, 307, 308 -> failed(FeedFault.REDIRECTED, "status " + head.status());
      default ->
          new Failed(FeedFault.STATUS, "status " + head.status(), seconds(head.retryAfter()));
    };
  }

  private static Answer body(AnswerReader reader, AnswerReader.Head head, Question question)
      throws IOException {
    String encoding = head.headers().getOrDefault("content-encoding", "identity");
    if (!encoding.equalsIgnoreCase("identity")) {
      // Unpacking could make gigabytes of it; nobody asked for that.
      return failed(FeedFault.ENCODED, null);
    }
    return new Body(
        reader.body(head, question.mostBytes()),
        tag(head.headers().get("content-type")),
        tag(head.headers().get("etag")),
        tag(head.headers().get("last-modified")));
  }

  private static Map<String, String> headers(Question question) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Accept", question.accept());
    String known = tag(question.entityTag());
    if (known != null) {
      headers.put("If-None-Match", known);
    }
    String since = tag(question.lastModified());
    if (since != null) {
      headers.put("If-Modified-Since", since);
    }
    return headers;
  }

  /** What is sent back later must not smuggle lines into a request. */
  private static @Nullable String tag(@Nullable String given) {
    return given != null && TAG.matcher(given).matches() ? given : null;
  }

  private static @Nullable Duration seconds(@Nullable String retryAfter) {
    return retryAfter != null && SECONDS.matcher(retryAfter).matches()
        ? Duration.ofSeconds(Long.parseLong(retryAfter))
        : null;
  }

  private static Failed failed(FeedFault fault, @Nullable String detail) {
    return new Failed(fault, detail, null);
  }
}
