package cn.portcover.domain.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.domain.Language;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.reference.CountryCode;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {
  private static final ArticleSource FEED = ArticleSource.of(new FeedId("trade-news"));

  @Test
  void anIdFollowsFromSourceAndItsId() {
    ArticleId id = ArticleId.of(SomeArticles.SINOSURE, "A-1");
    assertThat(id).isEqualTo(ArticleId.of(SomeArticles.SINOSURE, "A-1"));
    assertThat(id.value()).matches("[0-9a-f]{32}");
    assertThat(id).hasToString(id.value());
    assertThat(id).isNotEqualTo(ArticleId.of(SomeArticles.SINOSURE, "A-2"));
    assertThat(id).isNotEqualTo(ArticleId.of(FEED, "A-1"));
    assertThatThrownBy(() -> new ArticleId("x")).isInstanceOf(Malformed.class);
  }

  @Test
  void itIsNewsForAWeek() {
    Article article = SomeArticles.textiles();
    assertThat(article.isNews(SomeArticles.NOW)).isTrue();
    assertThat(article.isNews(SomeArticles.NOW.plus(Duration.ofDays(7)).minusMillis(1))).isTrue();
    assertThat(article.isNews(SomeArticles.NOW.plus(Duration.ofDays(7)))).isFalse();
  }

  @Test
  void theLatestAreOneRecord() {
    ArticleHeading heading = SomeArticles.textiles().heading();
    LatestArticles first = LatestArticles.first(List.of(heading), SomeArticles.NOW);
    LatestArticles next = first.now(List.of());
    assertThat(first.headings()).containsExactly(heading);
    assertThat(next.headings()).isEmpty();
    assertThat(next.version()).isEqualTo(2);
    assertThat(next.createdAt()).isEqualTo(SomeArticles.NOW);
    assertThat(next.kind()).isEqualTo(LatestArticles.KIND);
    assertThat(next.owner()).isEqualTo(Owner.PLATFORM);
    assertThat(next.key()).isEqualTo("latest");
    assertThat(next.auditedIn()).isEmpty();
  }

  @Test
  void aSourceIsAnInsurerOrAFeed() {
    assertThat(SomeArticles.SINOSURE).hasToString("counterparties/sinosure");
    assertThat(SomeArticles.SINOSURE.isFeed()).isFalse();
    assertThat(FEED).hasToString("feeds/trade-news");
    assertThat(FEED.isFeed()).isTrue();
    assertThatThrownBy(() -> new ArticleSource("elsewhere/x")).isInstanceOf(Malformed.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "A-b", "-ab", "a b", "1ab", "", "a/b"})
  void whatIsNoIdOfAFeedIsRefused(String id) {
    assertThatThrownBy(() -> new FeedId(id))
        .isInstanceOfSatisfying(
            Malformed.class, m -> assertThat(m.code()).isEqualTo("feed-id-malformed"));
  }

  @Test
  void countriesAndIndustriesStandOnce() {
    Article article = SomeArticles.textiles();
    assertThat(article.countries()).containsExactly(new CountryCode("DEU"));
    assertThat(article.industries()).hasSize(1);
    assertThat(article.heading())
        .isEqualTo(
            new ArticleHeading(
                article.id(),
                article.source(),
                article.module(),
                article.title(),
                article.publishedAt(),
                article.countries(),
                article.industries()));
  }

  @Test
  void anArticleHasATitle() {
    assertThatThrownBy(() -> SomeArticles.article("A", " ", "", "", null))
        .isInstanceOfSatisfying(
            Malformed.class, m -> assertThat(m.code()).isEqualTo("article-title-missing"));
  }

  @Test
  void itsWordsAreTitleAndText() {
    Article one = SomeArticles.article("A", "t", "<p>x</p>", "x", URI.create("https://a.example"));
    Article markup = SomeArticles.article("B", "t", "<b>x</b>", "x", null);
    Article other = SomeArticles.article("A", "t", "<p>y</p>", "y", null);
    assertThat(one.words()).isEqualTo(markup.words()).isNotEqualTo(other.words());
    assertThat(one.content()).isNotEqualTo(markup.content());
    assertThat(one.content())
        .isEqualTo(
            SomeArticles.article("C", "t", "<p>x</p>", "x", URI.create("https://a.example"))
                .content());
  }

  @Test
  void withoutWordsTheLinkTellsArticlesApart() {
    Article one = SomeArticles.article("A", "周报", "", "", URI.create("https://a.example/1"));
    Article two = SomeArticles.article("B", "周报", "", "", URI.create("https://a.example/2"));
    assertThat(one.words()).isNotEqualTo(two.words());
  }

  @Test
  void modulesAreNamedAsTheManualNamesThem() {
    assertThat(Arrays.stream(ArticleModule.values()).map(m -> m.label(Language.ZH)))
        .containsExactly("国别信息预警", "重点行业风险预警", "一带一路专报", "国际贸易和投资要闻");
    assertThat(ArticleModule.COUNTRY_ALERT.label(Language.EN)).isEqualTo("Country alerts");
  }

  @ParameterizedTest
  @CsvSource({
    "'a\u0007b\u202ec', abc",
    "'a\u200bb\u200dc', 'ab\u200dc'",
    "'\ud800x', x",
    "'\ue000x', x",
    "'德国𠮷', '德国𠮷'"
  })
  void whatCannotBeSeenGoes(String text, String visible) {
    assertThat(ArticleWords.visible(text)).isEqualTo(visible);
  }

  @Test
  void linesEndsAndTabsStayAndALineIsOne() {
    assertThat(ArticleWords.visible("a\n\tb\rc")).isEqualTo("a\n\tbc");
    assertThat(ArticleWords.line(" a \n\t b\u3000c ", 10)).isEqualTo("a b c");
    assertThat(ArticleWords.line("一二三四", 4)).isEqualTo("一二三四");
    assertThat(ArticleWords.line("一二三四五", 4)).isEqualTo("一二三…");
    assertThat(ArticleWords.line("𠮷𠮷 𠮷", 3)).isEqualTo("𠮷𠮷…");
  }

  @Test
  void categoriesNameCountriesByCodeOrName() {
    assertThat(
            CategoryCountries.of(
                List.of(new CountryCode("CHN")),
                List.of("DEU", " turkey ", "巴西", "德国", "textiles", "马里兰")))
        .extracting(CountryCode::value)
        .startsWith("CHN", "DEU")
        .contains("BRA")
        .doesNotContain("MLI")
        .doesNotHaveDuplicates();
    assertThat(CategoryCountries.of(List.of(), List.of("x", ""))).isEmpty();
  }
}
