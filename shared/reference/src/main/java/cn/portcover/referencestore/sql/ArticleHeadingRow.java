package cn.portcover.referencestore.sql;

import cn.portcover.domain.article.ArticleHeading;
import cn.portcover.domain.article.ArticleId;
import cn.portcover.domain.article.ArticleModule;
import cn.portcover.domain.article.ArticleSource;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.IndustryCode;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * An article as it stands in lists.
 *
 * @param countries codes with blanks between them, as are {@code industries}
 */
@MappedEntity("article")
public record ArticleHeadingRow(
    @Id String id,
    String source,
    String module,
    String title,
    Instant publishedAt,
    String countries,
    String industries) {

  public ArticleHeading heading() {
    return new ArticleHeading(
        new ArticleId(id),
        new ArticleSource(source),
        ArticleModule.valueOf(module),
        title,
        publishedAt,
        countries(countries),
        industries(industries));
  }

  static List<CountryCode> countries(String codes) {
    return each(codes).map(CountryCode::new).toList();
  }

  static List<IndustryCode> industries(String codes) {
    return each(codes).map(IndustryCode::new).toList();
  }

  private static Stream<String> each(String codes) {
    return Arrays.stream(codes.split(" ")).filter(code -> !code.isEmpty());
  }
}
