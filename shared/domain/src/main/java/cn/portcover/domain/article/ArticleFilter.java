package cn.portcover.domain.article;

import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.IndustryCode;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are looked for (查询条件); without any, all.
 *
 * @param industry a section finds its divisions too
 * @param keyword a part of the title, as it is typed
 * @param inText whether the keyword may stand anywhere in the text too
 */
public record ArticleFilter(
    @Nullable CountryCode country,
    @Nullable IndustryCode industry,
    @Nullable String keyword,
    boolean inText) {
  /** As after 重置. */
  public static final ArticleFilter ALL = new ArticleFilter(null, null, null, false);
}
