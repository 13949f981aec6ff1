package cn.portcover.operation.port;

import cn.portcover.domain.article.Article;
import cn.portcover.domain.article.ArticleFilter;
import cn.portcover.domain.article.ArticleHeading;
import cn.portcover.domain.article.ArticleId;
import cn.portcover.domain.article.ArticleModule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The articles of 风险信息. Readers see none that was retracted. Every method may throw {@link
 * Unavailable}.
 */
public interface Articles {
  /** What became of an article that was told. */
  enum Outcome {
    ADDED,
    CHANGED,
    /** It says what it said. */
    UNCHANGED,
    /** Another article of its module has its words. */
    DUPLICATE,
    /** Something later was told of it. */
    OUTDATED
  }

  /** What became of an article that was to be retracted. */
  enum Retraction {
    /** Readers see it no more, by this message or by another. */
    RETRACTED,
    /** Something later was told of it, and readers see that. */
    OUTDATED,
    /** There is no such article. */
    UNKNOWN
  }

  /**
   * A page of a module, the newest first.
   *
   * @param from how many to pass over
   */
  List<ArticleHeading> list(ArticleModule module, ArticleFilter filter, int from, int limit);

  /** The newest of all modules. */
  List<ArticleHeading> newest(int limit);

  Optional<Article> find(ArticleId id);

  /**
   * Writes what was told, unless something later is there. Any number of times, in any portions:
   * the outcome is the same. What a feed tells is no article when another has its words already; an
   * insurer's always is.
   *
   * @return by id, what became of each
   */
  Map<ArticleId, Outcome> put(Collection<Article> articles, Told told);

  /**
   * Articles that were news when they came and that companies were not told of yet, the longest
   * waiting first.
   *
   * @param limit at most so many
   */
  List<Article> unannounced(int limit);

  /** Companies were told of these; whatever becomes of them, nobody is told again. */
  void announced(Collection<ArticleId> ids);

  /**
   * Takes an article from the readers, unless something later was told of it.
   *
   * @return what became of it
   */
  Retraction retract(ArticleId id, String reason, Told told);
}
