package cn.portcover.risknews;

import cn.portcover.domain.Language;
import cn.portcover.domain.article.ArticleHeading;
import cn.portcover.domain.article.ArticleId;
import cn.portcover.domain.article.ArticleModule;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.IndustryCode;
import java.time.Instant;
import java.util.List;

/**
 * An article in a list.
 *
 * @param title one line of plain text
 * @param link to the article
 */
record ArticleHeadingView(
    ArticleId articleId,
    ArticleModule module,
    String moduleLabel,
    String title,
    Instant publishedAt,
    List<CountryCode> countries,
    List<IndustryCode> industries,
    String link) {
  static final String ARTICLES = "/v1/risk-articles/articles/";

  static ArticleHeadingView of(ArticleHeading heading, Language language) {
    return new ArticleHeadingView(
        heading.id(),
        heading.module(),
        heading.module().label(language),
        heading.title(),
        heading.publishedAt(),
        heading.countries(),
        heading.industries(),
        ARTICLES + heading.id());
  }
}
