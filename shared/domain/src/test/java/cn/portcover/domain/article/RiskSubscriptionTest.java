package cn.portcover.domain.article;

import static cn.portcover.domain.article.SomeArticles.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.article.RiskTopic.OwnBuyer;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.IndustryCode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskSubscriptionTest {
  private static final RiskTopic GERMANY = topic("DEU", null, false);
  private final Article article = SomeArticles.textiles();

  private static RiskTopic topic(
      @Nullable String country, @Nullable String industry, boolean ownBuyers) {
    return new RiskTopic(
        country == null ? null : new CountryCode(country),
        industry == null ? null : new IndustryCode(industry),
        ownBuyers);
  }

  @Test
  void aCompanyHasOneToEachTopicWhichEndsAndBeginsAgain() {
    RiskSubscription begun = RiskSubscription.subscribed(SomeCompanies.EXPORTER, GERMANY, NOW);
    assertThat(begun.id()).isEqualTo(RiskSubscription.idOf(topic("DEU", null, false)));
    assertThat(begun.id()).isNotEqualTo(RiskSubscription.idOf(topic("DEU", "17", false)));
    assertThat(begun.id()).isNotEqualTo(RiskSubscription.idOf(topic("DEU", null, true)));
    assertThat(begun.key()).isEqualTo(begun.id().value());
    assertThat(begun.kind()).isEqualTo(RiskSubscription.KIND);
    assertThat(begun.owner()).isEqualTo(Owner.company(SomeCompanies.EXPORTER.uscc()));
    assertThat(begun.isActive()).isTrue();
    assertThat(begun.statuses()).isEqualTo(Map.of("status", RiskSubscriptionStatus.ACTIVE));
    assertThat(begun.listedIn()).contains("country/DEU");
    assertThat(RiskSubscription.KIND.notFound().get()).isInstanceOf(RiskSubscriptionNotFound.class);

    RiskSubscription ended = begun.end();
    assertThat(ended.isActive()).isFalse();
    assertThat(ended.version()).isEqualTo(2);
    assertThatExceptionOfType(RiskSubscriptionEnded.class)
        .isThrownBy(ended::end)
        .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", "ENDED"));

    RiskSubscription again = ended.subscribeAgain();
    assertThat(again.isActive()).isTrue();
    assertThat(again.version()).isEqualTo(3);
    assertThat(RiskSubscriptionStatus.ENDED.label(Language.ZH)).isEqualTo("已取消");
    assertThat(RiskSubscriptionStatus.ACTIVE.label(Language.EN)).isEqualTo("Subscribed");
  }

  @Test
  void aTopicNamesSomething() {
    assertThat(topic(null, null, false).problems())
        .singleElement()
        .satisfies(e -> assertThat(e.code()).isEqualTo("subscription-empty"));
    assertThat(GERMANY.problems()).isEmpty();
    assertThat(topic(null, "17", false).problems()).isEmpty();
    assertThat(topic(null, null, true).problems()).isEmpty();
  }

  @Test
  void anArticleMeetsAllThatIsNamed() {
    assertThat(GERMANY.isMetBy(article, List::of)).isTrue();
    assertThat(topic("FRA", null, false).isMetBy(article, List::of)).isFalse();
    assertThat(topic(null, "17", false).isMetBy(article, List::of)).isTrue();
    assertThat(topic(null, "C", false).isMetBy(article, List::of)).isTrue();
    assertThat(topic(null, "18", false).isMetBy(article, List::of)).isFalse();
    assertThat(topic("DEU", "18", false).isMetBy(article, List::of)).isFalse();
    assertThat(topic("DEU", "17", false).isMetBy(article, List::of)).isTrue();
  }

  @Test
  void ownBuyersAreMetByTheirCountryOrTheirName() {
    RiskTopic own = topic(null, null, true);
    assertThat(own.isMetBy(article, List::of)).isFalse();
    assertThat(own.isMetBy(article, () -> List.of(buyer("DEU", "Hansa Textil")))).isTrue();
    assertThat(own.isMetBy(article, () -> List.of(buyer("FRA", "纺织")))).isTrue();
    assertThat(own.isMetBy(article, () -> List.of(buyer("FRA", "Comptoir")))).isFalse();
    assertThat(own.isMetBy(article, () -> List.of(buyer("FRA", "纺")))).as("too short").isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "ACME GMBH, Acme GmbH files for insolvency, true",
    "Acme GmbH, 买方Ａｃｍｅ GmbH破产, true",
    "ACME, ACMEX files for insolvency, false",
    "ACME, the ACMEX of ACME, true",
    "Acme GmbH, acme gmbh, true",
    "AB, ABOUT AB, false",
    "ACE, war and PEACE, false",
    "纺织, 德国纺织业, true"
  })
  void namesAreMetAsTitlesWriteThem(String name, String title, boolean met) {
    RiskTopic own = topic(null, null, true);
    assertThat(own.isMetBy(titled(title), () -> List.of(buyer("FRA", name)))).isEqualTo(met);
  }

  private Article titled(String title) {
    return new Article(
        article.id(),
        article.source(),
        article.sourceId(),
        article.module(),
        title,
        article.publishedAt(),
        article.countries(),
        article.industries(),
        article.html(),
        article.text(),
        article.link());
  }

  private static OwnBuyer buyer(String country, String name) {
    return new OwnBuyer(new CountryCode(country), List.of(name));
  }

  @Test
  void anArticleFindsWhoeverMayWantIt() {
    assertThat(RiskSubscription.listsOf(article))
        .containsExactly("country/DEU", "industry/17", "industry/C", "buyers");
    for (RiskTopic topic :
        List.of(
            GERMANY, topic("DEU", "17", true), topic(null, "C", false), topic(null, null, true))) {
      assertThat(RiskSubscription.listsOf(article))
          .contains(
              RiskSubscription.subscribed(SomeCompanies.EXPORTER, topic, NOW)
                  .listedIn()
                  .orElseThrow());
    }
  }

  @Test
  void thereMayNotBeTooMany() {
    assertThat(new TooManyRiskSubscriptions().sentence(Language.ZH)).contains("50");
    assertThat(new TooManyRiskSubscriptions().errors()).isEmpty();
  }
}
