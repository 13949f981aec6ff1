package cn.portcover.risknews;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Language;
import cn.portcover.domain.article.ArticleFilter;
import cn.portcover.domain.article.ArticleHeading;
import cn.portcover.domain.article.ArticleModule;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.IndustryCode;
import cn.portcover.operation.Operation;
import cn.portcover.operation.port.Articles;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 风险信息查询: of each module the newest few that meet the filters; without filters the newest. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = InvalidFields.class,
    uses = Operation.Uses.REFERENCE)
final class SearchArticles {
  /** Of each module; 更多 leads to the rest. */
  static final int FEW = 5;

  private final Articles articles;

  SearchArticles(Articles articles) {
    this.articles = articles;
  }

  /** All four modules, in the manual's order. */
  record FoundArticles(List<FoundInModule> modules) {}

  /**
   * What was found in a module.
   *
   * @param items empty where nothing was found
   * @param more whether there is more than is shown
   */
  record FoundInModule(
      ArticleModule module, String moduleLabel, List<ArticleHeadingView> items, boolean more) {}

  /**
   * @param country ISO 3166-1 alpha-3
   * @param industry section or division of GB/T 4754
   * @param keyword a part of the title, at most 50 characters
   * @param in {@code text}: the keyword may stand in the text too
   */
  @Get("/risk-articles")
  FoundArticles search(
      @Nullable @QueryValue CountryCode country,
      @Nullable @QueryValue IndustryCode industry,
      @Nullable @QueryValue String keyword,
      @Nullable @QueryValue String in,
      Language language) {
    ArticleFilter filter = ArticleSearch.filter(country, industry, keyword, in, 1);
    return new FoundArticles(
        Arrays.stream(ArticleModule.values())
            .map(module -> found(module, articles.list(module, filter, 0, FEW + 1), language))
            .toList());
  }

  private static FoundInModule found(
      ArticleModule module, List<ArticleHeading> headings, Language language) {
    return new FoundInModule(
        module,
        module.label(language),
        headings.stream()
            .limit(FEW)
            .map(heading -> ArticleHeadingView.of(heading, language))
            .toList(),
        headings.size() > FEW);
  }
}
