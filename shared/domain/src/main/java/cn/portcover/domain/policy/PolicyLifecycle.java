package cn.portcover.domain.policy;

import static cn.portcover.domain.policy.PolicyStatus.CANCELLED;
import static cn.portcover.domain.policy.PolicyStatus.EFFECTIVE;
import static cn.portcover.domain.policy.PolicyStatus.EXPIRED;
import static cn.portcover.domain.policy.ReceiptStatus.ACKNOWLEDGED;
import static cn.portcover.domain.policy.ReceiptStatus.AWAITING;
import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;

import cn.portcover.domain.record.Lifecycle;

/**
 * The edge tables of a policy: in force or not (SM-2), and whether the company has acknowledged it
 * (SM-3).
 */
public final class PolicyLifecycle {
  /** What moves a policy. */
  public enum Move {
    ISSUE,
    EXPIRE,
    CANCEL,
    ACKNOWLEDGE
  }

  public static final Lifecycle<PolicyStatus, Move> STATUS =
      Lifecycle.of(
          "policy",
          born(Move.ISSUE, EFFECTIVE),
          edge(EFFECTIVE, Move.EXPIRE, EXPIRED),
          edge(EFFECTIVE, Move.CANCEL, CANCELLED));

  public static final Lifecycle<ReceiptStatus, Move> RECEIPT =
      Lifecycle.of(
          "policy receipt",
          born(Move.ISSUE, AWAITING),
          edge(AWAITING, Move.ACKNOWLEDGE, ACKNOWLEDGED));

  private PolicyLifecycle() {}
}
