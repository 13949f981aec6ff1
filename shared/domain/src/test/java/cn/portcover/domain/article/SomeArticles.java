package cn.portcover.domain.article;

import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.IndustryCode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles that tests speak of. */
final class SomeArticles {
  static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  static final ArticleSource SINOSURE = ArticleSource.of(SomeCompanies.SINOSURE);

  private SomeArticles() {}

  /** On German textiles. */
  static Article textiles() {
    return article("A-1", "德国纺织业预警", "<p>破产</p>", "破产", null);
  }

  static Article article(
      String sourceId, String title, String html, String text, @Nullable URI link) {
    return new Article(
        ArticleId.of(SINOSURE, sourceId),
        SINOSURE,
        sourceId,
        ArticleModule.INDUSTRY_ALERT,
        title,
        NOW,
        List.of(new CountryCode("DEU"), new CountryCode("DEU")),
        List.of(new IndustryCode("17")),
        html,
        text,
        link);
  }
}
