package cn.portcover.trial.news;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** AnnounceArticles: who is told of an article, and what the home page shows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnnouncedArticlesTest {
  private final Insurer insurer = Insurer.enrolled(Trial.fresh("told-"));

  private static Desk subscribed(Map<String, Object> topic) {
    Desk desk = SomeCompany.fresh().member();
    Trial.requireStatus(
        201,
        desk.send(
            Call.post("/v1/risk-subscriptions")
                .header("idempotency-key", Trial.fresh("sub-"))
                .json(topic)));
    return desk;
  }

  private String publish(String title) {
    return publish(title, Trial.now());
  }

  private String publish(String title, Instant publishedAt) {
    String id = Trial.fresh("FX-");
    Map<String, Object> article = SomeNews.article(id, "COUNTRY_ALERT", title);
    SomeNews.publish(insurer, Fields.with(article, "publishedAt", publishedAt.toString()));
    return id;
  }

  /** As many runs as there are portions: other tests publish too. */
  private static void announce() {
    while (Trial.run("AnnounceArticles") > 0) {
      // The next portion.
    }
  }

  private static List<String> told(Desk desk) {
    Reply list = desk.read("/v1/notices?limit=100");
    List<String> told = new ArrayList<>();
    for (int i = 0; list.at("items/" + i) != null; i++) {
      if (list.text("items/" + i + "/kind").equals("RISK_ARTICLE")) {
        told.add(list.text("items/" + i + "/text"));
      }
    }
    return told;
  }

  @Test
  void whoeverSubscribedToItsTopicIsToldOnce() {
    Desk germany = subscribed(Map.of("country", "DEU"));
    Desk german = subscribed(Map.of("country", "DEU", "industry", "C"));
    Desk france = subscribed(Map.of("country", "FRA"));
    Desk textiles = subscribed(Map.of("industry", "17"));
    Desk nobody = SomeCompany.fresh().member();
    announce();
    List<String> before = told(germany);
    String title = "破产增加 " + Trial.fresh("t");
    String id = publish(title);
    announce();
    announce();
    SomeNews.publish(insurer, SomeNews.article(id, "COUNTRY_ALERT", title + " 更正"));
    announce();

    assertThat(told(germany)).hasSize(before.size() + 1).contains("国别信息预警：" + title);
    assertThat(told(german)).contains("国别信息预警：" + title);
    assertThat(told(textiles)).contains("国别信息预警：" + title);
    assertThat(told(france)).isEmpty();
    assertThat(told(nobody)).isEmpty();
    Reply list = germany.read("/v1/notices");
    assertThat(germany.read(list.text("items/0/link")).text("title")).isEqualTo(title + " 更正");
    Reply english = germany.send(Call.get("/v1/notices").header("accept-language", "en"));
    assertThat(english.text("items/0/text")).isEqualTo("Country alerts: " + title);
  }

  @Test
  void ownBuyersAreThoseThatTheCompanyProposed() {
    Desk desk = subscribed(Map.of("ownBuyers", true));
    Desk other = subscribed(Map.of("ownBuyers", true));
    Trial.requireStatus(
        201,
        desk.send(
            Call.post("/v1/buyers")
                .header("idempotency-key", Trial.fresh("buyer-"))
                .json(
                    Fields.of(
                        "insurer",
                        insurer.id(),
                        "buyer",
                        Fields.of(
                            "englishName", "Alster Tuch " + Trial.fresh("GmbH "),
                            "country", "DEU",
                            "englishAddress", "1 Hafenstrasse, Hamburg"),
                        "confirmedNew",
                        true))));
    String title = "买方所在国 " + Trial.fresh("t");
    publish(title);
    announce();
    assertThat(told(desk)).contains("国别信息预警：" + title);
    assertThat(told(other)).isEmpty();
  }

  @Test
  void nobodyIsToldOfWhatIsOldOrRetractedOrNotWantedAnyMore() {
    Desk desk = subscribed(Map.of("country", "DEU"));
    Desk ended = subscribed(Map.of("country", "DEU"));
    String subscription = ended.read("/v1/risk-subscriptions").text("items/0/subscriptionId");
    assertThat(ended.send(Call.of("DELETE", "/v1/risk-subscriptions/" + subscription)).status())
        .isEqualTo(204);
    announce();
    int before = told(desk).size();
    publish("旧闻 " + Trial.fresh("t"), Trial.now().minus(Duration.ofDays(8)));
    String id = publish("撤回 " + Trial.fresh("t"));
    insurer.tell(
        "risk-article.retracted",
        "risk-articles/" + id,
        Fields.of("articleId", id, "reason", "内容有误"));
    announce();
    assertThat(told(desk)).hasSize(before);
    assertThat(told(ended)).isEmpty();
  }

  /** 手册 000 第一章: “最新风险信息”, “信息订阅”. */
  @Test
  void theHomePageShowsTheLatestAndLeadsToTheModules() {
    Desk desk = SomeCompany.fresh().member();
    String title = "最新 " + Trial.fresh("t");
    publish(title, Trial.now().plus(Duration.ofHours(1)));
    announce();

    Reply home = desk.read("/v1/home");

    assertThat(home.text("riskNews/latest/0/title")).isEqualTo(title);
    assertThat(home.text("riskNews/latest/0/moduleLabel")).isEqualTo("国别信息预警");
    assertThat(desk.read(home.text("riskNews/latest/0/link")).text("title")).isEqualTo(title);
    assertThat(home.at("riskNews/latest/8")).isNull();
    for (int i = 0; i < 4; i++) {
      Reply module = desk.read(home.text("riskNews/modules/" + i + "/link"));
      assertThat(module.text("moduleLabel"))
          .isEqualTo(home.text("riskNews/modules/" + i + "/label"));
    }
    assertThat(home.at("riskNews/modules/4")).isNull();
    desk.read(home.text("riskNews/more"));
  }
}
