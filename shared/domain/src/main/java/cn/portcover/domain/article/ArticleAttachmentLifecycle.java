package cn.portcover.domain.article;

import static cn.portcover.domain.article.ArticleAttachmentStatus.AWAITED;
import static cn.portcover.domain.article.ArticleAttachmentStatus.STORED;
import static cn.portcover.domain.article.ArticleAttachmentStatus.UNAVAILABLE;
import static cn.portcover.domain.article.ArticleAttachmentStatus.WITHDRAWN;
import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;

import cn.portcover.domain.record.Lifecycle;

/** The edge table of an article's attachment. */
public final class ArticleAttachmentLifecycle {
  /** What moves an attachment. */
  public enum Move {
    TELL,
    STORE,
    GIVE_UP,
    WITHDRAW
  }

  public static final Lifecycle<ArticleAttachmentStatus, Move> TABLE =
      Lifecycle.of(
          "article attachment",
          born(Move.TELL, AWAITED),
          edge(AWAITED, Move.STORE, STORED),
          edge(AWAITED, Move.GIVE_UP, UNAVAILABLE),
          edge(AWAITED, Move.WITHDRAW, WITHDRAWN),
          edge(STORED, Move.WITHDRAW, WITHDRAWN),
          edge(UNAVAILABLE, Move.WITHDRAW, WITHDRAWN),
          edge(STORED, Move.TELL, AWAITED),
          edge(UNAVAILABLE, Move.TELL, AWAITED),
          edge(WITHDRAWN, Move.TELL, AWAITED));

  private ArticleAttachmentLifecycle() {}
}
