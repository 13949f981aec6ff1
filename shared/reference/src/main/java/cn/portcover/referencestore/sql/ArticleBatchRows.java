package cn.portcover.referencestore.sql;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** Articles, written many at a time: feeds bring thousands. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ArticleBatchRows extends GenericRepository<ArticleBatchRow, String> {

  /**
   * Lays claim to the words of articles that nobody has yet.
   *
   * @param claims rows of {@code article_words}
   */
  @Query(
      """
      insert into article_words (module, words, article)
      select c.module, c.words, c.article
      from json_populate_recordset(cast(null as article_words), cast(:rows as json)) c
      order by c.module, c.words
      on conflict do nothing
      """)
  void claim(ArticleBatchRow claims);

  /**
   * Each unless something that was told later is there.
   *
   * @param articles rows of {@code article}, no id twice
   */
  @Query(
      """
      insert into article
      select a.* from json_populate_recordset(cast(null as article), cast(:rows as json)) a
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
  void put(ArticleBatchRow articles);
}
