package cn.portcover.domain.notice;

import static cn.portcover.domain.notice.DigestStatus.CONFIRMED;
import static cn.portcover.domain.notice.DigestStatus.ENDED;
import static cn.portcover.domain.notice.DigestStatus.PENDING;
import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;

import cn.portcover.domain.record.Lifecycle;

/** The edge table of a subscription to the digest. */
public final class DigestLifecycle {
  /** What moves a subscription. */
  public enum Move {
    ASK,
    CONFIRM,
    END
  }

  public static final Lifecycle<DigestStatus, Move> TABLE =
      Lifecycle.of(
          "digest subscription",
          born(Move.ASK, PENDING),
          edge(PENDING, Move.CONFIRM, CONFIRMED),
          edge(PENDING, Move.END, ENDED),
          edge(CONFIRMED, Move.ASK, PENDING),
          edge(CONFIRMED, Move.END, ENDED),
          edge(ENDED, Move.ASK, PENDING));

  private DigestLifecycle() {}
}
