package cn.portcover.referencestore;

import cn.portcover.domain.article.Article;
import cn.portcover.domain.article.ArticleFilter;
import cn.portcover.domain.article.ArticleHeading;
import cn.portcover.domain.article.ArticleId;
import cn.portcover.domain.article.ArticleModule;
import cn.portcover.operation.port.Articles;
import cn.portcover.operation.port.Told;
import cn.portcover.referencestore.sql.ArticleBatchRow;
import cn.portcover.referencestore.sql.ArticleBatchRows;
import cn.portcover.referencestore.sql.ArticleHeadingRow;
import cn.portcover.referencestore.sql.ArticleHeadingRows;
import cn.portcover.referencestore.sql.ArticleRow;
import cn.portcover.referencestore.sql.ArticleRows;
import cn.portcover.referencestore.sql.KnownArticleRow;
import cn.portcover.referencestore.sql.KnownArticleRows;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Articles, found by the pieces of their words ({@link ArticleTerms}). */
@Singleton
final class PostgresArticles implements Articles {
  /** At a time. */
  private static final int PORTION = 500;

  private final Database database;

  PostgresArticles(Database database) {
    this.database = database;
  }

  @Override
  public List<ArticleHeading> list(
      ArticleModule module, ArticleFilter filter, int from, int limit) {
    String key = filter.keyword() == null ? null : Terms.normal(filter.keyword());
    if (key != null && key.isEmpty()) {
      // Punctuation is in no title.
      return List.of();
    }
    String country = filter.country() == null ? null : filter.country().value();
    String industry = filter.industry() == null ? null : filter.industry().value();
    String terms = terms(key, filter.inText());
    return headings(
        database.ask(
            ArticleHeadingRows.class,
            rows ->
                filter.inText()
                    ? rows.byText(module.name(), country, industry, terms, key, limit, from)
                    : rows.byTitle(module.name(), country, industry, terms, key, limit, from)));
  }

  private static @Nullable String terms(@Nullable String key, boolean inText) {
    if (key == null) {
      return null;
    }
    Set<String> terms = inText ? ArticleTerms.ofText(key) : ArticleTerms.inTitle(key);
    return terms.isEmpty() ? null : String.join(" ", terms);
  }

  @Override
  public List<ArticleHeading> newest(int limit) {
    return headings(database.ask(ArticleHeadingRows.class, rows -> rows.newest(limit)));
  }

  private static List<ArticleHeading> headings(List<ArticleHeadingRow> rows) {
    return rows.stream().map(ArticleHeadingRow::heading).toList();
  }

  @Override
  public Optional<Article> find(ArticleId id) {
    return database
        .ask(ArticleRows.class, rows -> rows.findShown(id.value()))
        .map(ArticleRow::article);
  }

  @Override
  public Map<ArticleId, Outcome> put(Collection<Article> articles, Told by) {
    Told told = kept(by);
    Map<ArticleId, Article> byId = new LinkedHashMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    List<Article> all = List.copyOf(byId.values());
    Map<ArticleId, Outcome> outcomes = new HashMap<>();
    for (int from = 0; from < all.size(); from += PORTION) {
      putPortion(all.subList(from, Math.min(from + PORTION, all.size())), told, outcomes);
    }
    return outcomes;
  }

  /** The database keeps millionths of a second. */
  private static Told kept(Told told) {
    return new Told(told.sequence(), told.at().truncatedTo(ChronoUnit.MICROS));
  }

  private void putPortion(List<Article> portion, Told told, Map<ArticleId, Outcome> outcomes) {
    Map<String, KnownArticleRow> known = known(portion);
    List<Article> news = new ArrayList<>();
    for (Article article : portion) {
      Outcome outcome = outcome(article, known.get(article.id().value()), told);
      outcomes.put(article.id(), outcome);
      // What an insurer says of when it was published counts, though its words are the same.
      boolean same = outcome == Outcome.UNCHANGED && article.source().isFeed();
      if (!same && outcome != Outcome.OUTDATED) {
        news.add(article);
      }
    }
    if (news.isEmpty()) {
      return;
    }
    Set<String> owners = owners(news);
    for (Article article : news) {
      if (article.source().isFeed() && !owners.contains(article.id().value())) {
        outcomes.put(article.id(), Outcome.DUPLICATE);
      }
    }
    List<Map<String, Object>> rows =
        news.stream()
            .filter(article -> outcomes.get(article.id()) != Outcome.DUPLICATE)
            .map(article -> ArticleColumns.of(article, told))
            .toList();
    if (!rows.isEmpty()) {
      String json = ArticleColumns.json(rows);
      database.tell(ArticleBatchRows.class, batches -> batches.put(new ArticleBatchRow(json)));
    }
  }

  private Map<String, KnownArticleRow> known(List<Article> portion) {
    String[] ids = portion.stream().map(article -> article.id().value()).toArray(String[]::new);
    Map<String, KnownArticleRow> known = new HashMap<>();
    database
        .ask(KnownArticleRows.class, rows -> rows.known(ids))
        .forEach(row -> known.put(row.id(), row));
    return known;
  }

  private static Outcome outcome(Article article, @Nullable KnownArticleRow known, Told told) {
    if (known == null) {
      return Outcome.ADDED;
    } else if (known.isLaterThan(told)) {
      return Outcome.OUTDATED;
    } else if (known.retracted()) {
      return Outcome.ADDED;
    }
    return known.content().equals(article.content().value()) ? Outcome.UNCHANGED : Outcome.CHANGED;
  }

  /** Two statements, so that the second one sees what others have claimed meanwhile. */
  private Set<String> owners(List<Article> articles) {
    String claims = ArticleColumns.json(articles.stream().map(ArticleColumns::claim).toList());
    database.tell(ArticleBatchRows.class, rows -> rows.claim(new ArticleBatchRow(claims)));
    return new HashSet<>(database.ask(ArticleRows.class, rows -> rows.owners(claims)));
  }

  @Override
  public List<Article> unannounced(int limit) {
    return database.ask(ArticleRows.class, rows -> rows.unannounced(limit)).stream()
        .map(ArticleRow::article)
        .toList();
  }

  @Override
  public void announced(Collection<ArticleId> ids) {
    if (!ids.isEmpty()) {
      String[] told = ids.stream().map(ArticleId::value).toArray(String[]::new);
      database.tell(ArticleRows.class, rows -> rows.announced(told));
    }
  }

  @Override
  public Retraction retract(ArticleId id, String reason, Told by) {
    Told told = kept(by);
    List<KnownArticleRow> known =
        database.ask(KnownArticleRows.class, rows -> rows.known(new String[] {id.value()}));
    if (known.isEmpty()) {
      return Retraction.UNKNOWN;
    }
    int retracted =
        database.ask(
            ArticleRows.class,
            rows -> rows.retract(id.value(), reason, told.sequence(), told.at()));
    return retracted > 0 || known.getFirst().retracted()
        ? Retraction.RETRACTED
        : Retraction.OUTDATED;
  }
}
