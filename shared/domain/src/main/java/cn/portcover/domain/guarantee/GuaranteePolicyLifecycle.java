package cn.portcover.domain.guarantee;

import static cn.portcover.domain.guarantee.GuaranteePolicyStatus.EFFECTIVE;
import static cn.portcover.domain.guarantee.GuaranteePolicyStatus.EXPIRED;
import static cn.portcover.domain.guarantee.GuaranteePolicyStatus.RELEASED;
import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;

import cn.portcover.domain.record.Lifecycle;

/**
 * The edge table of a guarantee policy. What customs still demand after its last day may be paid
 * later, and releases the limit then.
 */
public final class GuaranteePolicyLifecycle {
  /** What moves a guarantee policy. */
  public enum Move {
    ISSUE,
    RELEASE,
    EXPIRE
  }

  public static final Lifecycle<GuaranteePolicyStatus, Move> TABLE =
      Lifecycle.of(
          "guarantee policy",
          born(Move.ISSUE, EFFECTIVE),
          edge(EFFECTIVE, Move.RELEASE, RELEASED),
          edge(EFFECTIVE, Move.EXPIRE, EXPIRED),
          edge(EXPIRED, Move.RELEASE, RELEASED));

  private GuaranteePolicyLifecycle() {}
}
