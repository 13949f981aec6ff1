package cn.portcover.referencestore.sql;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Articles, read one by one and written many at a time. */
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
   * Lays claim to the words of articles that nobody has yet.
   *
   * @param claims rows of {@code article_words} as a JSON array
   */
  @Query(
      """
      insert into article_words (module, words, article)
      select c.module, c.words, c.article
      from json_populate_recordset(cast(null as article_words), cast(:claims as json)) c
      order by c.module, c.words
      on conflict do nothing
      """)
  void claim(String claims);

  /** The ids of those articles that have their words. */
  @Query(
      """
      select w.article
      from article_words w
      join json_populate_recordset(cast(null as article_words), cast(:claims as json)) c
        on c.module = w.module and c.words = w.words and c.article = w.article
      """)
  List<String> owners(String claims);

  /**
   * Each unless something that was told later is there.
   *
   * @param articles rows of {@code article} as a JSON array, no id twice
   */
  @Query(
      """
      insert into article
      select a.* from json_populate_recordset(cast(null as article), cast(:articles as json)) a
      order by a.id
      on conflict (id) do update set module = excluded.module, title = excluded.title,
        published_at = excluded.published_at, countries = excluded.countries,
        industries = excluded.industries, industry_terms = excluded.industry_terms,
        html = excluded.html, plain = excluded.plain, link = excluded.link,
        content = excluded.content, title_key = excluded.title_key,
        title_terms = excluded.title_terms, text_key = excluded.text_key,
        text_terms = excluded.text_terms, retracted = excluded.retracted, reason = null,
        sequence = excluded.sequence, told_at = excluded.told_at
      where (article.sequence, article.told_at) <= (excluded.sequence, excluded.told_at)
      """)
  void put(String articles);

  /** Unless something that was told later is there. */
  @Query(
      """
      update article set retracted = true, reason = :reason, sequence = :sequence,
        told_at = :toldAt
      where id = :id and (sequence, told_at) <= (:sequence, :toldAt)
      """)
  void retract(String id, String reason, long sequence, Instant toldAt);
}
