package cn.portcover.referencestore.sql;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of articles. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ArticleHeadingRows extends GenericRepository<ArticleHeadingRow, String> {

  @Query(
      """
      select id, source, module, title, published_at, array_to_string(countries, ' ') as countries,
        array_to_string(industries, ' ') as industries
      from article
      where not retracted
      order by published_at desc, id desc limit :limit
      """)
  List<ArticleHeadingRow> newest(int limit);

  /**
   * Of a module, the newest first. What is passed over is counted in the index and not read.
   *
   * @param terms with blanks between them, all of which the title has; the database guesses by them
   *     how many articles there will be, and walks the newest where they are in many
   * @param key that the title really holds: pairs may stand in it apart
   */
  @Query(
      """
      select a.id, a.source, a.module, a.title, a.published_at,
        array_to_string(a.countries, ' ') as countries,
        array_to_string(a.industries, ' ') as industries
      from (
        select id from article
        where module = :module and not retracted
          and (cast(:country as text) is null or countries @> array[cast(:country as text)])
          and (cast(:industry as text) is null or industry_terms @> array[cast(:industry as text)])
          and (cast(:terms as text) is null
            or title_terms @> string_to_array(cast(:terms as text), ' '))
          and (cast(:key as text) is null or strpos(title_key, cast(:key as text)) > 0)
        order by published_at desc, id desc limit :limit offset :from
      ) page
      join article a on a.id = page.id
      order by a.published_at desc, a.id desc
      """)
  List<ArticleHeadingRow> byTitle(
      String module,
      @Nullable String country,
      @Nullable String industry,
      @Nullable String terms,
      @Nullable String key,
      int limit,
      int from);

  /** As {@link #byTitle}, the key anywhere in title and text. */
  @Query(
      """
      select a.id, a.source, a.module, a.title, a.published_at,
        array_to_string(a.countries, ' ') as countries,
        array_to_string(a.industries, ' ') as industries
      from (
        select id from article
        where module = :module and not retracted
          and (cast(:country as text) is null or countries @> array[cast(:country as text)])
          and (cast(:industry as text) is null or industry_terms @> array[cast(:industry as text)])
          and (cast(:terms as text) is null
            or text_terms @> string_to_array(cast(:terms as text), ' '))
          and (cast(:key as text) is null or strpos(text_key, cast(:key as text)) > 0)
        order by published_at desc, id desc limit :limit offset :from
      ) page
      join article a on a.id = page.id
      order by a.published_at desc, a.id desc
      """)
  List<ArticleHeadingRow> byText(
      String module,
      @Nullable String country,
      @Nullable String industry,
      @Nullable String terms,
      @Nullable String key,
      int limit,
      int from);
}
