package cn.portcover.referencestore.sql;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** Articles, written many at a time: feeds bring thousands. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ArticleBatchRows extends GenericRepository<ArticleBatchRow, String> {

  /**
   * Lays claim to the words of articles that nobody has yet, or that nobody has any more: whose
   * article never came, was retracted or says something else now. A claim of the last quarter of an
   * hour stands in any case, as its article may just be on its way.
   *
   * @param claims rows of {@code article_words}; of two with the same words the first one counts
   */
  @Query(
      """
      insert into article_words as w (module, words, article, claimed_at)
      select distinct on (c.module, c.words) c.module, c.words, c.article, c.claimed_at
      from json_populate_recordset(cast(null as article_words), cast(:rows as json))
        with ordinality c
      order by c.module, c.words, c.ordinality
      on conflict (module, words) do update
        set article = excluded.article, claimed_at = greatest(w.claimed_at, excluded.claimed_at)
      where w.article = excluded.article
        or (w.claimed_at < excluded.claimed_at - interval '15 minutes'
          and not exists (
            select 1 from article a
            where a.id = w.article and a.module = w.module and a.words = w.words
              and not a.retracted))
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
        content = excluded.content, words = excluded.words, title_key = excluded.title_key,
        title_terms = excluded.title_terms, text_key = excluded.text_key,
        text_terms = excluded.text_terms, retracted = excluded.retracted, reason = null,
        sequence = excluded.sequence, told_at = excluded.told_at
      where (article.sequence, article.told_at) <= (excluded.sequence, excluded.told_at)
      """)
  void put(ArticleBatchRow articles);
}
