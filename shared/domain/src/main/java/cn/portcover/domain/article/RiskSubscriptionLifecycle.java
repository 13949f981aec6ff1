package cn.portcover.domain.article;

import static cn.portcover.domain.article.RiskSubscriptionStatus.ACTIVE;
import static cn.portcover.domain.article.RiskSubscriptionStatus.ENDED;
import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;

import cn.portcover.domain.record.Lifecycle;

/** The edge table of a subscription. */
public final class RiskSubscriptionLifecycle {
  /** What moves a subscription. */
  public enum Move {
    SUBSCRIBE,
    UNSUBSCRIBE
  }

  public static final Lifecycle<RiskSubscriptionStatus, Move> TABLE =
      Lifecycle.of(
          "risk subscription",
          born(Move.SUBSCRIBE, ACTIVE),
          edge(ACTIVE, Move.UNSUBSCRIBE, ENDED),
          edge(ENDED, Move.SUBSCRIBE, ACTIVE));

  private RiskSubscriptionLifecycle() {}
}
