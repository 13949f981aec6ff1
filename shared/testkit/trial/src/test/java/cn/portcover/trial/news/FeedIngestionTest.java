package cn.portcover.trial.news;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.article.Article;
import cn.portcover.domain.article.ArticleFilter;
import cn.portcover.domain.article.ArticleHeading;
import cn.portcover.domain.article.ArticleModule;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.port.Articles;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.Trial;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Feeds of every kind; what one of them does is nothing to the others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedIngestionTest {
  private static final String FEEDS = "/v1/admin/feeds";
  private static final Row SEARCH =
      Trial.system().operations().stream()
          .filter(row -> row.name().equals("SearchArticles"))
          .findFirst()
          .orElseThrow();

  private final FileServer files = new FileServer();
  private final Articles articles = Trial.system().beans().getBean(Articles.class);
  private final List<String> enrolled = new ArrayList<>();

  @AfterEach
  void retireAll() {
    enrolled.forEach(id -> Trial.admin(Call.post(FEEDS + "/" + id + "/retirement")));
    enrolled.clear();
  }

  private static String freshId() {
    return Trial.fresh("feed-");
  }

  private Reply enrol(String id, String url, ArticleModule module) {
    enrolled.add(id);
    return Trial.admin(
        Call.post(FEEDS)
            .json(Fields.of("id", id, "name", "试验信息源 " + id, "url", url, "module", module.name())));
  }

  private String enrolled(byte[] content, String type) {
    String id = freshId();
    files.put("/" + id, type, content);
    Trial.requireStatus(201, enrol(id, files.url("/" + id), ArticleModule.TRADE_NEWS));
    return id;
  }

  /** Pulls whatever is due. */
  private static void ingest() {
    while (Trial.run("IngestArticles") > 0) {
      // A run takes a dozen of them.
    }
  }

  private Reply lastRun(String id) {
    return Trial.requireStatus(200, Trial.admin(Call.get(FEEDS + "/" + id + "/runs?limit=1")));
  }

  private void failed(String id, String fault) {
    Reply run = lastRun(id);
    assertThat(run.text("items/0/outcome")).as("%s", run).isEqualTo("FAILED");
    assertThat(run.text("items/0/fault")).as("%s", run).isEqualTo(fault);
    assertThat(run.text("items/0/faultLabel")).isNotBlank();
  }

  private static String count(Reply run, String what) {
    return run.text("items/0/counts/" + what);
  }

  /** All articles with the mark in their titles. */
  private List<ArticleHeading> marked(String mark) {
    return Trial.system()
        .as(
            SEARCH,
            () ->
                Arrays.stream(ArticleModule.values())
                    .flatMap(
                        module ->
                            articles
                                .list(
                                    module, new ArticleFilter(null, null, mark, false), 0, 100_000)
                                .stream())
                    .toList());
  }

  private Article read(ArticleHeading heading) {
    return Trial.system().as(SEARCH, () -> articles.find(heading.id())).orElseThrow();
  }

  private void again() {
    Trial.clock().advance(Duration.ofMinutes(31));
    ingest();
  }

  @Test
  void tenThousandItemsOfFiveFeedsOneBrokenAndOneHostile() {
    String mark = "万条" + Trial.fresh("").substring(7);
    String rss = enrolled(SomeFeeds.rss(mark + "甲", 3000), "application/rss+xml");
    String atom = enrolled(SomeFeeds.atom(mark + "乙", 3000), "application/atom+xml");
    String json = enrolled(SomeFeeds.json(mark + "丙", 2000), "application/feed+json");
    byte[] whole = SomeFeeds.rss(mark + "丁", 1000);
    String text = new String(whole, StandardCharsets.UTF_8);
    String broken =
        enrolled(SomeFeeds.bytes(text.substring(0, text.length() * 2 / 3)), "application/rss+xml");
    String hostile =
        enrolled(
            SomeFeeds.rss(
                mark + "戊",
                1000,
                i ->
                    "<p onclick=alert(1)>第 "
                        + i
                        + " 条</p><script>alert("
                        + i
                        + ")</script><a href=\"javascript:alert(1)\">x</a><img src=x"
                        + " onerror=alert(1)>"),
            "application/rss+xml");

    ingest();

    List<ArticleHeading> all = marked(mark);
    assertThat(all).hasSize(9000);
    assertThat(all.stream().map(ArticleHeading::title).collect(Collectors.toSet())).hasSize(9000);
    Map<String, Integer> added = Map.of(rss, 3000, atom, 3000, json, 2000, hostile, 1000);
    added.forEach(
        (id, items) -> {
          Reply run = lastRun(id);
          assertThat(run.text("items/0/outcome")).as("%s", run).isEqualTo("READ");
          assertThat(count(run, "added")).isEqualTo(String.valueOf(items));
          assertThat(count(run, "items")).isEqualTo(String.valueOf(items));
        });
    failed(broken, "MALFORMED");
    for (ArticleHeading heading : marked(mark + "戊").subList(0, 20)) {
      assertThat(read(heading).html()).matches("<p>第 [0-9]+ 条</p>x");
    }

    // Whatever is pulled again is there already.
    again();
    assertThat(marked(mark)).hasSize(9000);
    assertThat(lastRun(rss).text("items/0/outcome")).isEqualTo("UNCHANGED");
    // Without its tag the feed says all of it once more.
    files.put("/" + rss, "application/rss+xml", SomeFeeds.rss(mark + "甲", 3001));
    again();
    Reply run = lastRun(rss);
    assertThat(count(run, "unchanged")).isEqualTo("3000");
    assertThat(count(run, "added")).isEqualTo("1");
    assertThat(marked(mark)).hasSize(9001);
    // The broken one is mended.
    files.put("/" + broken, "application/rss+xml", whole);
    Trial.clock().advance(Duration.ofDays(1));
    ingest();
    assertThat(marked(mark)).hasSize(10_001);
  }

  @Test
  void whatAnItemSaysIsKept() {
    String mark = "细节" + Trial.fresh("").substring(7);
    enrolled(SomeFeeds.rss(mark, 1), "application/rss+xml; charset=utf-8");
    ingest();
    Article article = read(marked(mark).getFirst());
    assertThat(article.title()).isEqualTo(mark + " 第1条");
    assertThat(article.html()).isEqualTo("<p>第 1 条的<b>内容</b> " + mark + "</p>");
    assertThat(article.countries()).extracting(c -> c.value()).containsExactly("BRA");
    assertThat(article.publishedAt()).isEqualTo(Instant.parse("2026-11-02T08:00:00Z"));
    assertThat(article.link()).hasToString("https://news.example/1");
    assertThat(article.source().value()).startsWith("feeds/");
  }

  @Test
  void everyHostileFeedFailsByItselfAndIsLeftAloneForAWhile() {
    String mark = "敌意" + Trial.fresh("").substring(7);
    final String good = enrolled(SomeFeeds.rss(mark, 3), "application/rss+xml");
    String xxe =
        enrolled(
            SomeFeeds.bytes(
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss>&x;</rss>"),
            "text/xml");
    String charset =
        enrolled(
            new String(SomeFeeds.rss(mark, 1), StandardCharsets.UTF_8)
                .getBytes(java.nio.charset.Charset.forName("GB18030")),
            "application/rss+xml");
    String page = enrolled(SomeFeeds.bytes("<!DOCTYPE html><html></html>"), "text/html");
    String gone = freshId();
    Trial.requireStatus(201, enrol(gone, files.url("/" + gone), ArticleModule.TRADE_NEWS));
    String nowhere = freshId();
    Trial.requireStatus(201, enrol(nowhere, "http://127.0.0.1:1/x", ArticleModule.TRADE_NEWS));
    String moved = freshId();
    files.put(
        "/" + moved,
        exchange -> {
          exchange.getResponseHeaders().set("location", "http://169.254.169.254/latest/");
          exchange.sendResponseHeaders(302, -1);
        });
    Trial.requireStatus(201, enrol(moved, files.url("/" + moved), ArticleModule.TRADE_NEWS));
    String endless = freshId();
    files.put("/" + endless, FeedIngestionTest::neverEnd);
    Trial.requireStatus(201, enrol(endless, files.url("/" + endless), ArticleModule.TRADE_NEWS));
    String busy = freshId();
    files.put(
        "/" + busy,
        exchange -> {
          exchange.getResponseHeaders().set("retry-after", "7200");
          exchange.sendResponseHeaders(429, -1);
        });
    Trial.requireStatus(201, enrol(busy, files.url("/" + busy), ArticleModule.TRADE_NEWS));

    ingest();

    failed(xxe, "DOCTYPE");
    failed(charset, "CHARSET");
    failed(page, "NOT_A_FEED");
    failed(gone, "STATUS");
    failed(nowhere, "UNREACHABLE");
    failed(moved, "REDIRECTED");
    failed(endless, "TOO_LARGE");
    failed(busy, "STATUS");
    assertThat(lastRun(good).text("items/0/outcome")).isEqualTo("READ");
    assertThat(marked(mark)).hasSize(3);

    again();
    // After half an hour the good one is asked, the others not before an hour.
    assertThat(files.askedFor("/" + good)).isEqualTo(2);
    assertThat(files.askedFor("/" + gone)).isEqualTo(1);
    again();
    assertThat(files.askedFor("/" + gone)).isEqualTo(2);
    assertThat(files.askedFor("/" + busy)).as("two hours, as it asked").isEqualTo(1);
  }

  private static void neverEnd(com.sun.net.httpserver.HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("content-type", "application/rss+xml");
    exchange.sendResponseHeaders(200, 0);
    byte[] comment = SomeFeeds.bytes("<!-- " + "x".repeat(60_000) + " -->");
    while (true) {
      exchange.getResponseBody().write(comment);
    }
  }

  @Test
  void itemsThatAreNoArticlesAreLeftOutAndReported() {
    String mark = "残缺" + Trial.fresh("").substring(7);
    String id =
        enrolled(
            SomeFeeds.bytes(
                """
                <rss version="2.0"><channel><title>t</title><link>https://a.example</link><description>d</description>
                <item><guid isPermaLink="false">1</guid><title>%1$s one</title><pubDate>Mon, 02 Nov 2099 08:00:00 GMT</pubDate></item>
                <item><guid isPermaLink="false">1</guid><title>%1$s again</title></item>
                <item><title>%1$s without id</title></item>
                <item><guid isPermaLink="false">2</guid><description>%1$s without title</description></item>
                <item><guid isPermaLink="false">3</guid><title>&lt;script&gt;x&lt;/script&gt;</title></item>
                <item><guid isPermaLink="false">4</guid><title>%1$s too long</title><description>%2$s</description></item>
                </channel></rss>
                """
                    .formatted(mark, "x".repeat(500_001))),
            "application/rss+xml");
    ingest();
    Reply run = lastRun(id);
    assertThat(count(run, "items")).isEqualTo("6");
    assertThat(count(run, "added")).isEqualTo("1");
    assertThat(count(run, "leftOut")).isEqualTo("5");
    List<String> why = new ArrayList<>();
    for (int i = 0; run.at("items/0/leftOut/" + i) != null; i++) {
      why.add(run.text("items/0/leftOut/" + i + "/why"));
    }
    assertThat(why).containsExactly("ID_TWICE", "NO_ID", "NO_TITLE", "NO_TITLE", "TOO_LONG");
    assertThat(marked(mark))
        .singleElement()
        .satisfies(
            h ->
                assertThat(h.publishedAt())
                    .as("not of the future")
                    .isBefore(Trial.now().plusSeconds(1)));
  }

  @Test
  void anIdThatNoDatabaseKeepsIsNoIdAndTheOtherItemsAreRead() {
    String mark = "控制" + Trial.fresh("").substring(7);
    String text = new String(SomeFeeds.json(mark, 4), StandardCharsets.UTF_8);
    String id =
        enrolled(
            SomeFeeds.bytes(
                text.replace("\"" + mark + "-1\"", "\"a\\u0000b\"")
                    .replace("\"" + mark + "-2\"", "\"a\\ud800b\"")
                    .replace("\"" + mark + "-3\"", "\"a\\nb\"")),
            "application/feed+json");
    ingest();
    Reply run = lastRun(id);
    assertThat(run.text("items/0/outcome")).as("%s", run).isEqualTo("READ");
    assertThat(count(run, "added")).isEqualTo("1");
    assertThat(count(run, "leftOut")).isEqualTo("3");
    assertThat(run.text("items/0/leftOut/0/why")).isEqualTo("NO_ID");
    assertThat(marked(mark)).hasSize(1);
  }

  @Test
  void anArticleThatTwoFeedsCarryIsThereOnce() {
    String mark = "转载" + Trial.fresh("").substring(7);
    String one = enrolled(SomeFeeds.json(mark, 4), "application/feed+json");
    String other =
        enrolled(
            SomeFeeds.bytes(
                new String(SomeFeeds.json(mark, 4), StandardCharsets.UTF_8)
                    .replace("\"id\":\"", "\"id\":\"other-")),
            "application/feed+json");
    ingest();
    assertThat(marked(mark)).hasSize(4);
    assertThat(Set.of(count(lastRun(one), "duplicates"), count(lastRun(other), "duplicates")))
        .containsExactlyInAnyOrder("0", "4");
  }

  @Test
  void feedsAreEnrolledListedRetiredAndEnrolledAgain() {
    String mark = "停用" + Trial.fresh("").substring(7);
    String id = enrolled(SomeFeeds.rss(mark, 1), "application/rss+xml");
    String url = files.url("/" + id);
    assertThat(enrol(id, url, ArticleModule.TRADE_NEWS).status())
        .as("the same again")
        .isEqualTo(201);
    Refused.as(409, "feed-already-enrolled", enrol(id, url, ArticleModule.COUNTRY_ALERT));
    Reply retired =
        Trial.requireStatus(200, Trial.admin(Call.post(FEEDS + "/" + id + "/retirement")));
    assertThat(retired.text("statusLabel")).isEqualTo("停用");
    assertThat(retired.at("nextPullAt")).isNull();
    Trial.requireStatus(200, Trial.admin(Call.post(FEEDS + "/" + id + "/retirement")));
    ingest();
    assertThat(files.askedFor("/" + id)).isZero();
    assertThat(enrol(id, url, ArticleModule.COUNTRY_ALERT).status()).isEqualTo(201);
    ingest();
    assertThat(marked(mark))
        .singleElement()
        .satisfies(h -> assertThat(h.module()).isEqualTo(ArticleModule.COUNTRY_ALERT));
    assertThat(Trial.admin(Call.get(FEEDS + "?limit=100")).body()).contains("\"" + id + "\"");
    assertThat(lastRun(id).at("items/0/at")).isNotNull();
  }

  @Test
  void whatCannotBeEnrolledIsRefused() {
    Refused.fields(
        Trial.admin(
            Call.post(FEEDS).json(Fields.of("id", "x", "name", "n", "url", "u", "module", "NONE"))),
        "/id feed-id-malformed",
        "/module code-unknown");
    for (Map.Entry<String, String> wrong :
        Map.of(
                "http://169.254.169.254/latest/", "endpoint-address-not-allowed",
                "file:///etc/passwd", "endpoint-scheme-not-allowed",
                "http://user:secret@news.example/", "endpoint-user-not-allowed")
            .entrySet()) {
      Refused.fields(
          enrol(freshId(), wrong.getKey(), ArticleModule.TRADE_NEWS), "/url " + wrong.getValue());
    }
    for (String every : List.of("PT4M", "P8D", "PT-1H")) {
      Refused.fields(
          Trial.admin(
              Call.post(FEEDS)
                  .json(
                      Fields.of(
                          "id", freshId(),
                          "name", "n",
                          "url", "http://127.0.0.1:1/",
                          "module", "TRADE_NEWS",
                          "every", every))),
          "/every feed-interval-range");
    }
    Refused.as(404, "feed-not-found", Trial.admin(Call.post(FEEDS + "/nobody-at-all/retirement")));
    Refused.as(404, "feed-not-found", Trial.admin(Call.get(FEEDS + "/nobody-at-all/runs")));
    Refused.as(422, "cursor-not-valid", Trial.admin(Call.get(FEEDS + "?cursor=edited")));
  }
}
