package cn.portcover.referencestore.sql;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Articles, one by one. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ArticleRows extends GenericRepository<ArticleRow, String> {

  @Query(
      """
      select id, source, source_id, module, title, published_at,
        array_to_string(countries, ' ') as countries,
        array_to_string(industries, ' ') as industries, html, plain, link
      from article
      where id = :id and not retracted
      """)
  Optional<ArticleRow> findShown(String id);

  /**
   * The ids of those articles that have their words.
   *
   * @param claims rows of {@code article_words} as a JSON array
   */
  @Query(
      """
      select w.article
      from article_words w
      join json_populate_recordset(cast(null as article_words), cast(:claims as json)) c
        on c.module = w.module and c.words = w.words and c.article = w.article
      """)
  List<String> owners(String claims);

  @Query(
      """
      select id, source, source_id, module, title, published_at,
        array_to_string(countries, ' ') as countries,
        array_to_string(industries, ' ') as industries, html, plain, link
      from article
      where not announced and not retracted
      order by told_at, id limit :limit
      """)
  List<ArticleRow> unannounced(int limit);

  @Query("update article set announced = true where id = any(:ids)")
  void announced(String[] ids);

  /** Unless something that was told later is there; answers how many were retracted. */
  @Query(
      """
      update article set retracted = true, reason = :reason, sequence = :sequence,
        told_at = :toldAt
      where id = :id and (sequence, told_at) <= (:sequence, :toldAt)
      """)
  int retract(String id, String reason, long sequence, Instant toldAt);
}
