package cn.portcover.domain.payment;

import static cn.portcover.domain.payment.PaymentStatementStatus.APPLIED;
import static cn.portcover.domain.payment.PaymentStatementStatus.FAILED;
import static cn.portcover.domain.payment.PaymentStatementStatus.RECEIVED;
import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;

import cn.portcover.domain.record.Lifecycle;

/** The edge table of a bank's statement of a day. */
public final class PaymentStatementLifecycle {
  /** What moves a statement. */
  public enum Move {
    RECEIVE,
    APPLY,
    GIVE_UP
  }

  public static final Lifecycle<PaymentStatementStatus, Move> TABLE =
      Lifecycle.of(
          "payment statement",
          born(Move.RECEIVE, RECEIVED),
          edge(RECEIVED, Move.APPLY, APPLIED),
          edge(RECEIVED, Move.GIVE_UP, FAILED));

  private PaymentStatementLifecycle() {}
}
