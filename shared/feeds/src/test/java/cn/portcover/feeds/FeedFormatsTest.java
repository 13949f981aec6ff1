package cn.portcover.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.article.FeedFault;
import cn.portcover.operation.port.FeedReader.Contents;
import cn.portcover.operation.port.FeedReader.Format;
import cn.portcover.operation.port.FeedReader.Item;
import cn.portcover.operation.port.FeedReader.NotReadable;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FeedFormatsTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>t</title><link>https://news.example</link><description>d</description>
      <item><guid isPermaLink="false">1</guid><title>德国 &lt;b&gt;预警&lt;/b&gt;</title><link>https://news.example/1</link>
        <category>德国</category><category>DEU</category><pubDate>Mon, 02 Nov 2026 08:00:00 GMT</pubDate>
        <description>kurz</description><content:encoded><![CDATA[<p>lang und mehr</p>]]></content:encoded></item>
      <item><title>ohne Nummer</title><link>https://news.example/2</link></item>
      <item><description>ohne alles</description></item>
      </channel></rss>
      """;

  private final FeedFormats feeds = new FeedFormats();

  private Contents read(String text, @Nullable String type) throws NotReadable {
    return feeds.read(text.getBytes(StandardCharsets.UTF_8), type);
  }

  private void refused(FeedFault fault, byte[] body, @Nullable String type) {
    assertThatExceptionOfType(NotReadable.class)
        .isThrownBy(() -> feeds.read(body, type))
        .satisfies(e -> assertThat(e.fault()).isEqualTo(fault));
  }

  private void refused(FeedFault fault, String text) {
    refused(fault, text.getBytes(StandardCharsets.UTF_8), null);
  }

  @Test
  void rssIsRead() throws NotReadable {
    Contents contents = read(RSS, "application/rss+xml");
    assertThat(contents.format()).isEqualTo(Format.RSS);
    assertThat(contents.items()).hasSize(3);
    Item first = contents.items().getFirst();
    assertThat(first.id()).isEqualTo("1");
    assertThat(first.title()).isEqualTo("德国 <b>预警</b>");
    assertThat(first.html()).isEqualTo("<p>lang und mehr</p>");
    assertThat(first.link()).isEqualTo(URI.create("https://news.example/1"));
    assertThat(first.publishedAt()).isEqualTo(Instant.parse("2026-11-02T08:00:00Z"));
    assertThat(first.categories()).containsExactly("德国", "DEU");
    assertThat(contents.items().get(1).id()).isEqualTo("https://news.example/2");
    assertThat(contents.items().get(2).title()).isEmpty();
  }

  @Test
  void olderRssIsRead() throws NotReadable {
    assertThat(
            read(
                    """
                    <rss version="0.92"><channel><title>t</title><link>https://a.example</link><description>d</description>
                    <item><title>one</title><link>https://a.example/1</link><description>x</description></item></channel></rss>
                    """,
                    null)
                .items())
        .singleElement()
        .satisfies(item -> assertThat(item.id()).isEqualTo("https://a.example/1"));
    assertThat(
            read(
                    """
                    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                    <channel rdf:about="https://a.example"><title>t</title><link>https://a.example</link><description>d</description></channel>
                    <item rdf:about="https://a.example/1"><title>one</title><link>https://a.example/1</link></item></rdf:RDF>
                    """,
                    null)
                .items())
        .hasSize(1);
  }

  @Test
  void atomIsRead() throws NotReadable {
    Contents contents =
        read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><id>u</id><title>t</title><updated>2026-11-05T08:00:00Z</updated>
            <entry><id>urn:1</id><title type="text">A&amp;B &lt;x&gt;</title><updated>2026-11-05T08:00:00Z</updated>
              <link href="https://a.example/1"/><category term="KAZ"/><content type="html">&lt;p&gt;html&lt;/p&gt;</content></entry>
            <entry><id>urn:2</id><title>two</title><published>2026-11-04T08:00:00Z</published><updated>2026-11-06T08:00:00Z</updated>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>xhtml</p></div></content></entry>
            <entry><id>urn:3</id><title>on &lt;RCEP&gt; tariffs</title><updated>2026-11-06T08:00:00Z</updated><summary type="text">1 &lt; 2</summary></entry>
            </feed>
            """,
            "application/atom+xml;charset=utf-8");
    assertThat(contents.format()).isEqualTo(Format.ATOM);
    assertThat(contents.items()).extracting(Item::id).containsExactly("urn:1", "urn:2", "urn:3");
    assertThat(contents.items().getFirst().title()).isEqualTo("A&amp;B &lt;x&gt;");
    assertThat(contents.items().getFirst().html()).isEqualTo("<p>html</p>");
    assertThat(contents.items().getFirst().publishedAt())
        .isEqualTo(Instant.parse("2026-11-05T08:00:00Z"));
    assertThat(contents.items().get(1).html()).contains("<p>xhtml</p>");
    assertThat(contents.items().get(1).publishedAt())
        .isEqualTo(Instant.parse("2026-11-04T08:00:00Z"));
    assertThat(contents.items().get(2).html()).isEqualTo("1 &lt; 2");
    assertThat(contents.items().get(2).title())
        .as("text, as no type is told")
        .isEqualTo("on &lt;RCEP&gt; tariffs");
  }

  @Test
  void jsonFeedIsRead() throws NotReadable {
    Contents contents =
        read(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "t", "items": [
              {"id": "1", "title": "A<B", "url": "https://a.example/1", "date_published": "2026-11-07T08:00:00+08:00",
               "content_html": "<p>x</p>", "tags": ["DEU", 3]},
              {"id": 2, "content_text": "a\\nb <c>", "date_modified": "2026-11-07T08:00:00Z", "url": "javascript:alert(1)"},
              {"external_url": "https://a.example/3", "summary": "s", "date_published": "yesterday"}, "no item"]}
            """,
            "application/feed+json");
    assertThat(contents.format()).isEqualTo(Format.JSON_FEED);
    assertThat(contents.items())
        .extracting(Item::id)
        .containsExactly("1", "2", "https://a.example/3", "");
    assertThat(contents.items().getFirst().title()).isEqualTo("A&lt;B");
    assertThat(contents.items().getFirst().publishedAt())
        .isEqualTo(Instant.parse("2026-11-07T00:00:00Z"));
    assertThat(contents.items().getFirst().categories()).containsExactly("DEU");
    assertThat(contents.items().get(1).html()).isEqualTo("a<br>b &lt;c&gt;");
    assertThat(contents.items().get(1).link()).isNull();
    assertThat(contents.items().get(2).publishedAt()).isNull();
    assertThat(contents.items().get(2).html()).isEqualTo("s");
  }

  @ParameterizedTest
  @CsvSource({
    "GB18030, application/rss+xml; charset=gb18030, UTF-8",
    "GB18030, application/rss+xml; charset=\"GB2312\", UTF-8",
    "GBK, application/rss+xml, gbk",
    "UTF-16, application/rss+xml, utf-16",
    "UTF-16BE, application/rss+xml; charset=utf-16be, x",
    "Big5, text/xml; charset=big5, UTF-8"
  })
  void theCharacterSetIsWhatIsSaid(String real, String type, String declared) throws NotReadable {
    String text = RSS.replace("UTF-8", declared).replace("德国", "台北");
    Contents contents = feeds.read(text.replace("预警", "地").getBytes(Charset.forName(real)), type);
    assertThat(contents.items().getFirst().title()).startsWith("台北");
  }

  @Test
  void aMarkAtTheBeginningCounts() throws NotReadable {
    byte[] marked = ("\uFEFF" + RSS).getBytes(StandardCharsets.UTF_8);
    assertThat(feeds.read(marked, "application/rss+xml; charset=gbk").items()).hasSize(3);
  }

  @Test
  void bytesOfAnotherCharacterSetAreRefused() {
    refused(FeedFault.CHARSET, RSS.getBytes(Charset.forName("GB18030")), "text/xml; charset=utf-8");
    refused(FeedFault.CHARSET, RSS.getBytes(Charset.forName("GB18030")), null);
    refused(FeedFault.CHARSET, RSS.getBytes(StandardCharsets.UTF_8), "text/xml; charset=utf-7");
    refused(FeedFault.CHARSET, RSS.replace("UTF-8", "ibm037"));
    refused(
        FeedFault.CHARSET,
        "{\"version\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1),
        "application/json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss>&x;</rss>",
        "<?xml version=\"1.0\"?>\n"
            + "<!-- c --><!DOCTYPE rss SYSTEM \"http://169.254.169.254/\"><rss/>",
        "<!DOCTYPE lolz [<!ENTITY a \"lol\"><!ENTITY b"
            + " \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><rss>&b;</rss>",
        "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"http://127.0.0.1/\"> %p;]><rss/>"
      })
  void aDocumentTypeDeclarationIsRefused(String text) {
    refused(FeedFault.DOCTYPE, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "<rss",
        "<rss version=\"2.0\"><channel>",
        "<rss>&undeclared;</rss>",
        "{\"version\": ",
        "plain text"
      })
  void whatIsNotWellFormedIsRefused(String text) {
    refused(FeedFault.MALFORMED, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html><body>moved</body></html>",
        "<html><body>moved</body></html>",
        "<opml/>",
        "{}",
        "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": 3}",
        "{\"version\": \"2\", \"items\": []}"
      })
  void whatIsNoFeedIsRefused(String text) {
    refused(FeedFault.NOT_A_FEED, text);
  }

  @Test
  void whatIsTooLargeOrTooDeepIsRefused() {
    refused(FeedFault.TOO_LARGE, new byte[9 * 1024 * 1024], null);
    refused(FeedFault.MALFORMED, "<a>".repeat(100_000) + "</a>".repeat(100_000));
    refused(FeedFault.MALFORMED, "{\"a\":".repeat(1000) + "1" + "}".repeat(1000));
    String item = "<item><title>x</title></item>";
    refused(
        FeedFault.TOO_MANY_ITEMS,
        "<rss version=\"2.0\"><channel><title>t</title><link>https://a.example</link><description>d</description>"
            + item.repeat(5001)
            + "</channel></rss>");
  }

  @Test
  void anyBytesAreAnswered() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    byte[] good = RSS.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = good.clone();
      for (int j = 0; j < 1 + random.nextInt(8); j++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      try {
        feeds.read(bytes, random.nextBoolean() ? null : "text/xml; charset=gb18030");
      } catch (NotReadable e) {
        assertThat(e.fault()).as("seed %d", seed).isNotNull();
      }
    }
  }
}
