package cn.portcover.infra.sandbox.feed;

import cn.portcover.domain.Sha256;
import cn.portcover.infra.sandbox.web.BadInput;
import cn.portcover.infra.sandbox.web.Call;
import cn.portcover.infra.sandbox.web.Reply;
import cn.portcover.infra.sandbox.web.Route;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code /feeds/{name}} and the files that articles link to, {@code /files/{name}}. */
public final class NewsFeeds {
  private static final long SLOW_MILLIS = 3_000;

  /** Longer than anybody waits. */
  private static final long SILENT_MILLIS = 60_000;

  private static final String RSS = "application/rss+xml; charset=utf-8";

  /** The names, in the order in which they are told. */
  public static final List<String> NAMES =
      List.of(
          "good",
          "good-atom",
          "good-json",
          "slow",
          "silent",
          "failing",
          "broken",
          "hostile",
          "hostile-xxe",
          "hostile-charset",
          "hostile-endless");

  public List<Route> routes() {
    return List.of(
        new Route(
            "GET",
            "/feeds/{name}",
            "risk-news feeds: " + String.join(", ", NAMES),
            NewsFeeds::feed),
        new Route(
            "GET",
            "/files/{name}",
            "files that articles link to: " + FeedTexts.REPORT_NAME,
            NewsFeeds::file));
  }

  private static Reply feed(Call call) {
    call.requireParametersOf(Set.of());
    String name = call.variable("name");
    return switch (name) {
      case "good" -> tagged(call, RSS, utf8(FeedTexts.RSS));
      case "good-atom" -> tagged(call, "application/atom+xml", utf8(FeedTexts.ATOM));
      case "good-json" -> tagged(call, "application/feed+json", utf8(FeedTexts.JSON));
      case "slow" -> after(SLOW_MILLIS, tagged(call, RSS, utf8(FeedTexts.SLOW_RSS)));
      case "silent" -> after(SILENT_MILLIS, Reply.of(200, RSS, utf8(FeedTexts.RSS)));
      case "failing" -> Reply.of(500, "text/plain", utf8("out of order"));
      case "broken" -> Reply.of(200, RSS, utf8(FeedTexts.BROKEN));
      case "hostile" -> Reply.of(200, RSS, utf8(FeedTexts.HOSTILE));
      case "hostile-xxe" -> Reply.of(200, RSS, utf8(FeedTexts.XXE));
      case "hostile-charset" ->
          // Chinese of another character set than is said.
          Reply.of(200, RSS, FeedTexts.RSS.getBytes(Charset.forName("GB18030")));
      case "hostile-endless" -> Reply.endless(RSS, utf8(FeedTexts.ENDLESS));
      default ->
          throw new BadInput(
              404, "there is no feed named " + name, "use one of " + String.join(", ", NAMES));
    };
  }

  private static Reply file(Call call) {
    if (!call.variable("name").equals(FeedTexts.REPORT_NAME)) {
      throw new BadInput(
          404, "there is no file named " + call.variable("name"), "use " + FeedTexts.REPORT_NAME);
    }
    return Reply.of(200, "application/pdf", FeedTexts.report());
  }

  /** With its entity tag; whoever has it already is told so. */
  private static Reply tagged(Call call, String type, byte[] body) {
    String tag = '"' + Sha256.of(body).value().substring(0, 16) + '"';
    boolean known =
        call.headers().entrySet().stream()
            .filter(header -> header.getKey().equalsIgnoreCase("if-none-match"))
            .anyMatch(header -> header.getValue().contains(tag));
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("content-type", type);
    headers.put("etag", tag);
    return known ? new Reply(304, headers, new byte[0]) : new Reply(200, headers, body);
  }

  private static Reply after(long millis, Reply reply) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return reply;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
