package cn.portcover.risknews;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.article.ArticleFilter;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.IndustryCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The filters as both searches take them. */
final class ArticleSearch {
  private static final String TITLE = "title";
  private static final String TEXT = "text";
  private static final int LONGEST_KEYWORD = 50;
  private static final int LAST_PAGE = 10_000;

  private ArticleSearch() {}

  /**
   * The filter, all that is wrong with it named at once.
   *
   * @param in {@code title} (also when absent) or {@code text}
   * @param page from 1
   */
  static ArticleFilter filter(
      @Nullable CountryCode country,
      @Nullable IndustryCode industry,
      @Nullable String keyword,
      @Nullable String in,
      int page) {
    List<FieldError> wrong = new ArrayList<>();
    int length = keyword == null ? 0 : keyword.codePointCount(0, keyword.length());
    if (length > LONGEST_KEYWORD) {
      wrong.add(FieldError.at("/query/keyword", "text-too-long", LONGEST_KEYWORD, length));
    }
    if (in != null && !in.equals(TITLE) && !in.equals(TEXT)) {
      wrong.add(FieldError.at("/query/in", "choice-unknown", in, TITLE + ", " + TEXT));
    }
    if (page < 1 || page > LAST_PAGE) {
      wrong.add(FieldError.at("/query/page", "page-range", LAST_PAGE));
    }
    if (!wrong.isEmpty()) {
      throw new InvalidFields(wrong);
    }
    return new ArticleFilter(country, industry, keyword, TEXT.equals(in));
  }
}
