package cn.portcover.risknews;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Language;
import cn.portcover.domain.article.ArticleFilter;
import cn.portcover.domain.article.ArticleHeading;
import cn.portcover.domain.article.ArticleModule;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.IndustryCode;
import cn.portcover.operation.Listed;
import cn.portcover.operation.Operation;
import cn.portcover.operation.port.Articles;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 更多: all of a module, fifteen a page, the newest first. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = InvalidFields.class,
    uses = Operation.Uses.REFERENCE)
final class ListModuleArticles {
  private static final int PAGE = 15;

  private final Articles articles;

  ListModuleArticles(Articles articles) {
    this.articles = articles;
  }

  /**
   * A page.
   *
   * @param page from 1
   * @param nextPage absent on the last one
   */
  record ArticlePage(
      ArticleModule module,
      String moduleLabel,
      List<ArticleHeadingView> items,
      int page,
      @Nullable Integer nextPage)
      implements Listed<ArticleHeadingView> {
    @Override
    public Map<String, String> next() {
      return nextPage == null ? Map.of() : Map.of(PAGE, String.valueOf(nextPage));
    }
  }

  /**
   * @param module COUNTRY_ALERT, INDUSTRY_ALERT, BELT_AND_ROAD or TRADE_NEWS
   * @param in {@code text}: the keyword may stand in the text too
   * @param page 1 if absent
   */
  @Get("/risk-articles/{module}")
  ArticlePage list(
      ArticleModule module,
      @Nullable @QueryValue CountryCode country,
      @Nullable @QueryValue IndustryCode industry,
      @Nullable @QueryValue String keyword,
      @Nullable @QueryValue String in,
      @Nullable @QueryValue Integer page,
      Language language) {
    int wanted = page == null ? 1 : page;
    ArticleFilter filter = ArticleSearch.filter(country, industry, keyword, in, wanted);
    List<ArticleHeading> headings = articles.list(module, filter, (wanted - 1) * PAGE, PAGE + 1);
    return new ArticlePage(
        module,
        module.label(language),
        headings.stream()
            .limit(PAGE)
            .map(heading -> ArticleHeadingView.of(heading, language))
            .toList(),
        wanted,
        headings.size() > PAGE ? wanted + 1 : null);
  }
}
