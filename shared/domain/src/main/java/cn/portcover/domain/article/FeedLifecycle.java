package cn.portcover.domain.article;

import static cn.portcover.domain.article.FeedStatus.ACTIVE;
import static cn.portcover.domain.article.FeedStatus.RETIRED;
import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;

import cn.portcover.domain.record.Lifecycle;

/** The edge table of a feed. */
public final class FeedLifecycle {
  /** What moves a feed. */
  public enum Move {
    ENROL,
    RETIRE
  }

  public static final Lifecycle<FeedStatus, Move> TABLE =
      Lifecycle.of(
          "feed",
          born(Move.ENROL, ACTIVE),
          edge(ACTIVE, Move.RETIRE, RETIRED),
          edge(RETIRED, Move.ENROL, ACTIVE));

  private FeedLifecycle() {}
}
