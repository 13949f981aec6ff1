package cn.portcover.infra.bench.article;

import cn.portcover.infra.bench.AdministeredSystem;
import cn.portcover.infra.bench.Bench;
import cn.portcover.infra.bench.Effort;
import cn.portcover.infra.bench.Goal;
import cn.portcover.infra.bench.Samples;
import cn.portcover.infra.bench.Section;
import cn.portcover.infra.bench.WorkFolder;
import cn.portcover.testkit.engine.Engines;
import cn.portcover.testkit.whole.Call;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Measures the pulling of five feeds: of what is new, and of what is there already. */
public final class FeedBench implements Bench {
  private static final int FEEDS = 5;
  private static final int ITEMS = 2_000;
  private static final int WARM_UP = 1;
  private static final int MEASURED = 5;

  /** Feeds that fail are left alone; those that do not are asked again after half an hour. */
  private static final Duration PAUSE = Duration.ofMinutes(31);

  @Override
  public Section section() {
    return Section.FEEDS;
  }

  @Override
  public String measure(Effort effort) throws IOException {
    var added = new Samples();
    var unchanged = new Samples();
    int items = effort.times(ITEMS, 20);
    int unmeasured = effort.times(WARM_UP, 0);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
    try (var work = new WorkFolder();
        var administered = AdministeredSystem.in(Engines.shared(), "feeds", work.path())) {
      for (int round = 0; round < unmeasured + effort.times(MEASURED); round++) {
        for (int n = 0; n < FEEDS; n++) {
          enrol("f" + round + "-" + n, items, server, administered);
        }
        double ofNew = ingested(administered);
        administered.system().clock().advance(PAUSE);
        double ofKnown = ingested(administered);
        if (round >= unmeasured) {
          added.add(ofNew);
          unchanged.add(ofKnown);
        }
        for (int n = 0; n < FEEDS; n++) {
          administered.expect(
              200,
              keyed(
                  Call.post("/v1/admin/feeds/f" + round + "-" + n + "/retirement"),
                  "end" + round + n));
        }
      }
    } finally {
      server.stop(0);
    }
    return text(added, unchanged, FEEDS * items);
  }

  private static void enrol(
      String id, int items, HttpServer server, AdministeredSystem administered) {
    byte[] feed = rss(id, items);
    server.createContext(
        "/" + id,
        exchange -> {
          exchange.getResponseHeaders().set("content-type", "application/rss+xml");
          exchange.sendResponseHeaders(200, feed.length);
          exchange.getResponseBody().write(feed);
          exchange.close();
        });
    Map<String, Object> body =
        Map.of(
            "id",
            id,
            "name",
            id,
            "url",
            "http://127.0.0.1:" + server.getAddress().getPort() + "/" + id,
            "module",
            "TRADE_NEWS");
    administered.expect(201, keyed(Call.post("/v1/admin/feeds").json(body), "enrol-" + id));
  }

  private static Call keyed(Call call, String key) {
    return call.header("idempotency-key", key);
  }

  private static double ingested(AdministeredSystem administered) {
    long start = System.nanoTime();
    int pulled = administered.run("IngestArticles");
    double millis = (System.nanoTime() - start) / 1e6;
    if (pulled != FEEDS) {
      throw new IllegalStateException(pulled + " feeds were pulled");
    }
    return millis;
  }

  private static byte[] rss(String id, int items) {
    StringBuilder feed =
        new StringBuilder(
            "<rss version=\"2.0\"><channel><title>t</title><link>https://news.example</link>"
                + "<description>d</description>");
    SomeArticles some = new SomeArticles(id.hashCode());
    for (int i = 1; i <= items; i++) {
      var article = some.article(i);
      feed.append("<item><guid isPermaLink=\"false\">")
          .append(id)
          .append('-')
          .append(i)
          .append("</guid><title>")
          .append(article.title())
          .append(' ')
          .append(id)
          .append('-')
          .append(i)
          .append("</title><description><![CDATA[")
          .append(article.html())
          .append("]]></description></item>");
    }
    return feed.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Samples added, Samples unchanged, int items) {
    return """
    One run of IngestArticles over %d RSS feeds of %,d items together, as the schedule runs it: each feed asked, read, every item's HTML
    made harmless, words and pieces of words made, written in portions, the report kept. First all of them are new, then the same comes once
    more without an entity tag. Medians of %d rounds, each with feeds of its own, after %d that is not counted.

    | of %,d items | ms | items a second |
    |---|--:|--:|
    | new | %.0f | %.0f |
    | there already | %.0f | %.0f |

    - PostgreSQL, DynamoDB Local and the feeds' server on the same cores

    %s
    """
        .formatted(
            FEEDS,
            items,
            added.count(),
            WARM_UP,
            items,
            added.median(),
            items / added.median() * 1000,
            unchanged.median(),
            items / unchanged.median() * 1000,
            Goal.lines(
                List.of(
                    Goal.atMost(30_000, "ms", "the run of new items", added.median()),
                    Goal.atMost(10_000, "ms", "the run of known items", unchanged.median()))));
  }
}
