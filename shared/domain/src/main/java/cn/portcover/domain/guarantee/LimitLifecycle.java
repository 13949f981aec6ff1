package cn.portcover.domain.guarantee;

import static cn.portcover.domain.guarantee.LimitStatus.APPLIED;
import static cn.portcover.domain.guarantee.LimitStatus.EXPIRED;
import static cn.portcover.domain.guarantee.LimitStatus.FAILED;
import static cn.portcover.domain.guarantee.LimitStatus.GRANTED;
import static cn.portcover.domain.guarantee.LimitStatus.INCREASE_REFUSED;
import static cn.portcover.domain.guarantee.LimitStatus.INCREASING;
import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;

import cn.portcover.domain.record.Lifecycle;

/** The edge table of a limit (SM-10). */
public final class LimitLifecycle {
  /** What moves a limit. */
  public enum Move {
    APPLY,
    GRANT,
    FAIL,
    ASK_FOR_INCREASE,
    INCREASE,
    REFUSE_INCREASE,
    EXPIRE,
    APPLY_AGAIN
  }

  public static final Lifecycle<LimitStatus, Move> TABLE =
      Lifecycle.of(
          "limit",
          born(Move.APPLY, APPLIED),
          edge(APPLIED, Move.GRANT, GRANTED),
          edge(APPLIED, Move.FAIL, FAILED),
          edge(GRANTED, Move.ASK_FOR_INCREASE, INCREASING),
          edge(INCREASE_REFUSED, Move.ASK_FOR_INCREASE, INCREASING),
          edge(INCREASING, Move.INCREASE, GRANTED),
          edge(INCREASING, Move.REFUSE_INCREASE, INCREASE_REFUSED),
          edge(GRANTED, Move.EXPIRE, EXPIRED),
          edge(INCREASING, Move.EXPIRE, EXPIRED),
          edge(INCREASE_REFUSED, Move.EXPIRE, EXPIRED),
          edge(FAILED, Move.APPLY_AGAIN, APPLIED),
          edge(EXPIRED, Move.APPLY_AGAIN, APPLIED));

  private LimitLifecycle() {}
}
