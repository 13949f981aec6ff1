package cn.portcover.trial.news;

import cn.portcover.operation.json.Json;
import cn.portcover.trial.Fields;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Feeds of as many items as are wanted, each with a mark in its title. */
public final class SomeFeeds {
  private SomeFeeds() {}

  public static byte[] rss(String mark, int items) {
    return rss(mark, items, i -> "<p>第 " + i + " 条的<b>内容</b> " + mark + "</p>");
  }

  /**
   * @param html of each item, by its number
   */
  static byte[] rss(String mark, int items, IntFunction<String> html) {
    return bytes(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>t</title>"
            + "<link>https://news.example</link><description>d</description>"
            + each(
                items,
                i ->
                    "<item><guid isPermaLink=\"false\">"
                        + mark
                        + "-"
                        + i
                        + "</guid><title>"
                        + mark
                        + " 第"
                        + i
                        + "条</title><link>https://news.example/"
                        + i
                        + "</link><category>巴西</category>"
                        + "<pubDate>Mon, 02 Nov 2026 08:00:00 GMT</pubDate><description><![CDATA["
                        + html.apply(i)
                        + "]]></description></item>")
            + "</channel></rss>");
  }

  static byte[] atom(String mark, int items) {
    return bytes(
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>u</id><title>t</title>"
            + "<updated>2026-11-05T08:00:00Z</updated>"
            + each(
                items,
                i ->
                    "<entry><id>urn:"
                        + mark
                        + ":"
                        + i
                        + "</id><title>"
                        + mark
                        + " 第"
                        + i
                        + "条</title><updated>2026-11-05T08:00:00Z</updated><content type=\"html\">"
                        + "&lt;p&gt;第 "
                        + i
                        + " 条 "
                        + mark
                        + "&lt;/p&gt;</content></entry>")
            + "</feed>");
  }

  static byte[] json(String mark, int items) {
    return bytes(
        Json.write(
            Fields.of(
                "version",
                "https://jsonfeed.org/version/1.1",
                "title",
                "t",
                "items",
                IntStream.rangeClosed(1, items).mapToObj(i -> item(mark, i)).toList())));
  }

  private static Map<String, Object> item(String mark, int i) {
    return Fields.of(
        "id", mark + "-" + i,
        "title", mark + " 第" + i + "条",
        "content_html", "<p>第 " + i + " 条 " + mark + "</p>",
        "date_published", "2026-11-05T08:00:00Z",
        "tags", List.of("BRA"));
  }

  private static String each(int items, IntFunction<String> item) {
    return IntStream.rangeClosed(1, items).mapToObj(item).collect(Collectors.joining("\n"));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
