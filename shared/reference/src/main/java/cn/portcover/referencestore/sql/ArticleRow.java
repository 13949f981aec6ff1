package cn.portcover.referencestore.sql;

import cn.portcover.domain.article.Article;
import cn.portcover.domain.article.ArticleId;
import cn.portcover.domain.article.ArticleModule;
import cn.portcover.domain.article.ArticleSource;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is read.
 *
 * @param countries codes with blanks between them, as are {@code industries}
 */
@MappedEntity("article")
public record ArticleRow(
    @Id String id,
    String source,
    String sourceId,
    String module,
    String title,
    Instant publishedAt,
    String countries,
    String industries,
    String html,
    String plain,
    @Nullable String link) {

  public Article article() {
    return new Article(
        new ArticleId(id),
        new ArticleSource(source),
        sourceId,
        ArticleModule.valueOf(module),
        title,
        publishedAt,
        ArticleHeadingRow.countries(countries),
        ArticleHeadingRow.industries(industries),
        html,
        plain,
        link == null ? null : URI.create(link));
  }
}
