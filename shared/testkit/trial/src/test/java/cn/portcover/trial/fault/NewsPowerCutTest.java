package cn.portcover.trial.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.card.DemoCompanies;
import cn.portcover.testkit.whole.Call;
import cn.portcover.trial.counterparty.BesideTheTrial;
import cn.portcover.trial.counterparty.Desk;
import cn.portcover.trial.counterparty.Insurer;
import cn.portcover.trial.counterparty.Visitor;
import cn.portcover.trial.news.FileServer;
import cn.portcover.trial.news.SomeFeeds;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Articles stand in one store, what is known of their coming in another: there is a moment between.
 */
@BesideTheTrial
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NewsPowerCutTest {
  private final Desk desk = Desk.shared();
  private final Cuts cuts = new Cuts(desk.system().beans().getBean(Power.class));

  @Test
  void whatAFeedBringsIsThereOnce() {
    cuts.every(
        (call, after) -> {
          String told = Cuts.told(call, after);
          String mark = "cut" + (after ? "a" : "b") + call;
          try (FileServer files = new FileServer()) {
            files.put("/feed", "application/rss+xml", SomeFeeds.rss(mark, 3));
            enrol(mark, files.url("/feed"));

            boolean lasted = cuts.lasts(call, after, () -> desk.run("IngestArticles"));

            desk.clock().advance(Duration.ofMinutes(31));
            desk.run("IngestArticles");
            Visitor visitor = desk.visitor(DemoCompanies.QINCHUAN);
            Call.Reply found =
                Call.get("/v1/risk-articles/TRADE_NEWS?keyword=" + mark)
                    .bearer(visitor.token())
                    .at(desk.system());
            assertThat(found.at("items/2")).as(told).isNotNull();
            assertThat(found.at("items/3")).as(told).isNull();
            assertThat(desk.admin(Call.get("/v1/admin/feeds/" + mark + "/runs")).text("items/0"))
                .as(told)
                .isNotEqualTo("null");
            desk.admin(Call.post("/v1/admin/feeds/" + mark + "/retirement"));
            return lasted;
          }
        });
  }

  @Test
  void whoeverSubscribedIsToldOnce() {
    Insurer insurer = Insurer.enrolled(desk);
    cuts.every(
        (call, after) -> {
          String told = Cuts.told(call, after);
          Visitor visitor = desk.visitor(DemoCompanies.QINCHUAN);
          subscribe(visitor);
          int before = unread(visitor);
          String id = "FT-" + (after ? "a" : "b") + call;
          insurer.send(
              Insurer.Message.of("risk-article.published", news(id))
                  .about("risk-articles/" + id, 1));

          boolean lasted = cuts.lasts(call, after, () -> desk.run("AnnounceArticles"));

          while (desk.run("AnnounceArticles") > 0) {
            // The next portion.
          }
          assertThat(unread(visitor)).as(told).isEqualTo(before + 1);
          return lasted;
        });
  }

  private void subscribe(Visitor visitor) {
    Call.Reply subscribed =
        Call.post("/v1/risk-subscriptions")
            .header("idempotency-key", "told-again")
            .json(Map.of("country", "DEU"))
            .bearer(visitor.token())
            .at(desk.system());
    assertThat(subscribed.status()).as(subscribed.body()).isEqualTo(201);
  }

  private int unread(Visitor visitor) {
    Call.Reply list = Call.get("/v1/notices?limit=100").bearer(visitor.token()).at(desk.system());
    int unread = 0;
    while (list.at("items/" + unread) != null) {
      unread++;
    }
    return unread;
  }

  private Map<String, Object> news(String id) {
    Map<String, Object> news = new HashMap<>(article(id));
    news.put("publishedAt", desk.clock().instant().toString());
    news.put("attachments", List.of());
    return news;
  }

  private void enrol(String id, String url) {
    Call.Reply enrolled =
        desk.admin(
            Call.post("/v1/admin/feeds")
                .json(Map.of("id", id, "name", id, "url", url, "module", "TRADE_NEWS")));
    assertThat(enrolled.status()).as(enrolled.body()).isEqualTo(201);
  }

  @Test
  void whatAnInsurerPublishesIsThereWithItsFiles() {
    Visitor visitor = desk.visitor(DemoCompanies.QINCHUAN);
    cuts.every(
        (call, after) -> {
          String told = Cuts.told(call, after);
          Insurer insurer = Insurer.enrolled(desk);
          String id = "FX-" + (after ? "a" : "b") + call;
          Insurer.Message published =
              Insurer.Message.of("risk-article.published", article(id))
                  .about("risk-articles/" + id, 1);

          boolean lasted = cuts.lasts(call, after, () -> insurer.send(published));

          insurer.send(published);
          Call.Reply found =
              Call.get("/v1/risk-articles/TRADE_NEWS?keyword=" + id)
                  .bearer(visitor.token())
                  .at(desk.system());
          assertThat(found.at("items/1")).as(told).isNull();
          Call.Reply article =
              Call.get(found.text("items/0/link")).bearer(visitor.token()).at(desk.system());
          assertThat(article.text("attachments/0/status")).as(told).isEqualTo("AWAITED");
          return lasted;
        });
  }

  private static Map<String, Object> article(String id) {
    return Map.of(
        "articleId",
        id,
        "module",
        "TRADE_NEWS",
        "title",
        "断电 " + id,
        "publishedAt",
        "2026-11-01T00:00:00Z",
        "countries",
        List.of("DEU"),
        "industries",
        List.of(),
        "html",
        "<p>x</p>",
        "attachments",
        List.of(
            Map.of(
                "name", "a.pdf",
                "mediaType", "application/pdf",
                "size", 10,
                "sha256", "ab".repeat(32),
                "url", "http://127.0.0.1:1/a.pdf")));
  }
}
