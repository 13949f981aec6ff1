package cn.portcover.referencestore;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.article.Article;
import cn.portcover.domain.article.ArticleFilter;
import cn.portcover.domain.article.ArticleHeading;
import cn.portcover.domain.article.ArticleId;
import cn.portcover.domain.article.ArticleModule;
import cn.portcover.domain.article.ArticleSource;
import cn.portcover.domain.article.FeedId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.IndustryCode;
import cn.portcover.operation.port.Articles.Outcome;
import cn.portcover.operation.port.Articles.Retraction;
import cn.portcover.operation.port.Told;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresArticlesTest {
  private static final ArticleSource INSURER = ArticleSource.of(new CounterpartyId("room-insurer"));
  private static final ArticleSource FEED = ArticleSource.of(new FeedId("room-feed"));
  private static final ArticleSource OTHER_FEED = ArticleSource.of(new FeedId("room-other"));
  private static final Instant THEN = Instant.parse("2026-11-01T00:00:00.123456789Z");
  private static final ArticleModule MODULE = ArticleModule.INDUSTRY_ALERT;

  private final PostgresArticles articles = new PostgresArticles(SomeDatabase.OPEN);

  private static Article article(
      ArticleSource source,
      String id,
      ArticleModule module,
      int day,
      String title,
      String text,
      List<String> countries,
      List<String> industries) {
    return new Article(
        ArticleId.of(source, id),
        source,
        id,
        module,
        title,
        Instant.parse("2026-10-%02dT08:00:00Z".formatted(day)),
        countries.stream().map(CountryCode::new).toList(),
        industries.stream().map(IndustryCode::new).toList(),
        "<p>" + text + "</p>",
        text,
        URI.create("https://news.example/" + id));
  }

  private static Article of(ArticleSource source, String id, String title, String text) {
    return article(source, id, ArticleModule.BELT_AND_ROAD, 1, title, text, List.of(), List.of());
  }

  private Outcome put(Article article, Told told) {
    Map<ArticleId, Outcome> outcomes = articles.put(List.of(article), told);
    assertThat(outcomes).hasSize(1);
    return outcomes.values().iterator().next();
  }

  private static Told told(long sequence) {
    return new Told(sequence, THEN);
  }

  @BeforeEach
  void someArticles() {
    articles.put(
        List.of(
            article(INSURER, "s1", MODULE, 1, "德国纺织进口商破产增多", "账期拉长", List.of("DEU"), List.of("17")),
            article(
                INSURER, "s2", MODULE, 2, "巴西钢铁：反倾销调查", "税率上调 100%", List.of("BRA"), List.of("31")),
            article(
                INSURER,
                "s3",
                MODULE,
                3,
                "EU steel tariff outlook",
                "The quota is used up",
                List.of("DEU", "FRA"),
                List.of("31", "C")),
            article(INSURER, "s4", MODULE, 4, "农产品出口预警", "破产", List.of("USA"), List.of("A")),
            article(
                INSURER,
                "s5",
                ArticleModule.COUNTRY_ALERT,
                5,
                "德国破产潮",
                "x",
                List.of("DEU"),
                List.of())),
        told(1));
  }

  private List<String> found(ArticleFilter filter) {
    return articles.list(MODULE, filter, 0, 100).stream()
        .map(ArticleHeading::id)
        .flatMap(
            id ->
                List.of("s1", "s2", "s3", "s4", "s5").stream()
                    .filter(each -> ArticleId.of(INSURER, each).equals(id)))
        .toList();
  }

  private List<String> found(
      @Nullable String country, @Nullable String industry, @Nullable String keyword, boolean text) {
    return found(
        new ArticleFilter(
            country == null ? null : new CountryCode(country),
            industry == null ? null : new IndustryCode(industry),
            keyword,
            text));
  }

  @Test
  void aModuleIsListedTheNewestFirst() {
    assertThat(found(ArticleFilter.ALL)).containsExactly("s4", "s3", "s2", "s1");
    assertThat(articles.list(MODULE, ArticleFilter.ALL, 1, 2))
        .extracting(ArticleHeading::title)
        .containsExactly("EU steel tariff outlook", "巴西钢铁：反倾销调查");
    assertThat(articles.newest(1000)).extracting(ArticleHeading::title).contains("德国破产潮");
    assertThat(articles.newest(1)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "破产, s1",
    "德国, s1",
    "破, s1",
    "反倾销, s2",
    "钢铁 反倾销, s2",
    "钢铁：反, s2",
    "tariff, s3",
    "TARIFF, s3",
    "EU, s3",
    "e, s3",
    "teel tar, s3",
    "预警, s4"
  })
  void aPartOfTheTitleFindsIt(String keyword, String first) {
    assertThat(found(null, null, keyword, false)).containsExactly(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "破德",
        "账期",
        "steal",
        "%",
        "_",
        "'",
        "\\",
        "''",
        "。。",
        "') or true --",
        "🙂",
        "quota"
      })
  void whatIsInNoTitleFindsNothing(String keyword) {
    assertThat(found(null, null, keyword, false)).isEmpty();
  }

  @Test
  void theTextIsSearchedWhenItIsAsked() {
    assertThat(found(null, null, "破产", true)).containsExactly("s4", "s1");
    assertThat(found(null, null, "账期", true)).containsExactly("s1");
    assertThat(found(null, null, "quota", true)).containsExactly("s3");
    assertThat(found(null, null, "quo", true)).as("whole words only").isEmpty();
    assertThat(found(null, null, "税", true)).containsExactly("s2");
  }

  @Test
  void countryAndIndustryNarrowIt() {
    assertThat(found("DEU", null, null, false)).containsExactly("s3", "s1");
    assertThat(found(null, "31", null, false)).containsExactly("s3", "s2");
    assertThat(found(null, "C", null, false)).containsExactly("s3", "s2", "s1");
    assertThat(found("DEU", "17", "破产", false)).containsExactly("s1");
    assertThat(found("BRA", "17", null, false)).isEmpty();
  }

  @Test
  void anArticleIsReadAsItWasTold() {
    Article told =
        article(
            INSURER,
            "read",
            ArticleModule.TRADE_NEWS,
            9,
            "标题 \"𠮷\" \\ 'x'",
            "文\n本",
            List.of("DEU", "FRA"),
            List.of("17"));
    put(told, told(1));
    assertThat(articles.find(told.id())).contains(told);
    assertThat(articles.find(new ArticleId("0".repeat(32)))).isEmpty();
  }

  @Test
  void whatIsToldTwiceIsThereOnce() {
    Article article = of(FEED, "twice", "两次", "两次的内容");
    assertThat(put(article, told(0))).isEqualTo(Outcome.ADDED);
    assertThat(put(article, new Told(0, THEN.plusSeconds(60)))).isEqualTo(Outcome.UNCHANGED);
    assertThat(put(article, told(0))).isEqualTo(Outcome.UNCHANGED);
    Article changed = of(FEED, "twice", "两次", "改过的内容");
    assertThat(put(changed, new Told(0, THEN.plusSeconds(120)))).isEqualTo(Outcome.CHANGED);
    assertThat(articles.find(article.id()).orElseThrow().text()).isEqualTo("改过的内容");
    assertThat(titles("两次")).hasSize(1);
  }

  private List<String> titles(String keyword) {
    return articles
        .list(ArticleModule.BELT_AND_ROAD, new ArticleFilter(null, null, keyword, false), 0, 100)
        .stream()
        .map(ArticleHeading::title)
        .toList();
  }

  @Test
  void theSameWordsOfAFeedUnderAnotherIdAreTheSameArticle() {
    assertThat(put(of(FEED, "w1", "同文转载", "同样的内容"), told(0))).isEqualTo(Outcome.ADDED);
    assertThat(put(of(FEED, "w2", "同文转载", "同样的内容"), told(0))).isEqualTo(Outcome.DUPLICATE);
    assertThat(put(of(OTHER_FEED, "w3", "同文转载", "同样的内容"), told(0))).isEqualTo(Outcome.DUPLICATE);
    assertThat(titles("同文转载")).hasSize(1);
    // An insurer means what it says.
    assertThat(put(of(INSURER, "w4", "同文转载", "同样的内容"), told(1))).isEqualTo(Outcome.ADDED);
    assertThat(titles("同文转载")).hasSize(2);
  }

  @Test
  void twoInOnePortionAreToldApartToo() {
    Map<ArticleId, Outcome> outcomes =
        articles.put(
            List.of(
                of(FEED, "p1", "一批", "同"), of(FEED, "p2", "一批", "同"), of(FEED, "p3", "一批", "异")),
            told(0));
    assertThat(outcomes.values())
        .containsExactlyInAnyOrder(Outcome.ADDED, Outcome.DUPLICATE, Outcome.ADDED);
    assertThat(titles("一批")).hasSize(2);
  }

  @Test
  void atTheSameMomentTheSameWordsAreOneArticle() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Outcome>> calls = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        String id = "race-" + i;
        calls.add(() -> put(of(FEED, id, "同时到达", "同一内容"), told(0)));
      }
      List<Outcome> outcomes = new ArrayList<>();
      for (var each : threads.invokeAll(calls)) {
        outcomes.add(each.get());
      }
      assertThat(outcomes).containsOnlyOnce(Outcome.ADDED);
    }
    assertThat(titles("同时到达")).hasSize(1);
  }

  @Test
  void whatWasToldLaterStays() {
    Article newer = of(INSURER, "order", "新的标题", "新");
    Article older = of(INSURER, "order", "旧的标题", "旧");
    assertThat(put(newer, told(5))).isEqualTo(Outcome.ADDED);
    assertThat(put(older, told(4))).isEqualTo(Outcome.OUTDATED);
    assertThat(put(older, new Told(5, THEN.minusSeconds(1)))).isEqualTo(Outcome.OUTDATED);
    assertThat(articles.find(newer.id()).orElseThrow().title()).isEqualTo("新的标题");
  }

  @Test
  void aRetractedArticleIsGoneUntilItIsPublishedAgain() {
    Article article = of(INSURER, "gone", "要撤回的文章", "内容");
    assertThat(articles.retract(article.id(), "错误", told(2))).isEqualTo(Retraction.UNKNOWN);
    put(article, told(1));
    assertThat(articles.retract(article.id(), "错误", told(0))).isEqualTo(Retraction.OUTDATED);
    assertThat(articles.find(article.id())).isPresent();
    assertThat(articles.retract(article.id(), "错误", told(2))).isEqualTo(Retraction.RETRACTED);
    assertThat(articles.retract(article.id(), "错误", told(0))).isEqualTo(Retraction.RETRACTED);
    assertThat(articles.find(article.id())).isEmpty();
    assertThat(titles("要撤回")).isEmpty();
    assertThat(articles.newest(1000)).extracting(ArticleHeading::id).doesNotContain(article.id());
    assertThat(put(article, told(1))).isEqualTo(Outcome.OUTDATED);
    assertThat(put(article, told(3))).isEqualTo(Outcome.ADDED);
    assertThat(titles("要撤回")).hasSize(1);
  }

  @Test
  void theTimeOfPublicationThatAnInsurerCorrectsCounts() {
    put(of(INSURER, "time", "改期", "x"), told(1));
    Article later =
        article(INSURER, "time", ArticleModule.BELT_AND_ROAD, 20, "改期", "x", List.of(), List.of());
    assertThat(put(later, told(2))).isEqualTo(Outcome.UNCHANGED);
    assertThat(articles.find(later.id()).orElseThrow().publishedAt())
        .isEqualTo(later.publishedAt());
  }

  @Test
  void nothingToldIsNothingDone() {
    assertThat(articles.put(List.of(), told(1))).isEmpty();
  }
}
