package cn.portcover.domain.guarantee;

import static cn.portcover.domain.guarantee.GuaranteeApplicationStatus.APPROVED_UNPAID;
import static cn.portcover.domain.guarantee.GuaranteeApplicationStatus.AWAITING_UNDERWRITING;
import static cn.portcover.domain.guarantee.GuaranteeApplicationStatus.DATA_REJECTED;
import static cn.portcover.domain.guarantee.GuaranteeApplicationStatus.DECLINED;
import static cn.portcover.domain.guarantee.GuaranteeApplicationStatus.EFFECTIVE;
import static cn.portcover.domain.guarantee.GuaranteeApplicationStatus.LAPSED;
import static cn.portcover.domain.guarantee.GuaranteeApplicationStatus.PAID;
import static cn.portcover.domain.guarantee.GuaranteeApplicationStatus.PAYING;
import static cn.portcover.domain.guarantee.GuaranteeApplicationStatus.PAYMENT_FAILED;
import static cn.portcover.domain.guarantee.GuaranteeApplicationStatus.SUBMITTED;
import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;

import cn.portcover.domain.record.Lifecycle;

/**
 * The edge table of a guarantee application (SM-11). A bank that said a payment had failed may find
 * that it did not, so long as the company has neither paid nor applied again.
 */
public final class GuaranteeApplicationLifecycle {
  /** What moves a guarantee application. */
  public enum Move {
    SUBMIT,
    REJECT_DATA,
    ACCEPT_DATA,
    DECLINE,
    APPROVE,
    PAY,
    PAYMENT_SUCCEEDS,
    PAYMENT_FAILS,
    TAKE_EFFECT,
    LAPSE,
    APPLY_AGAIN
  }

  public static final Lifecycle<GuaranteeApplicationStatus, Move> TABLE =
      Lifecycle.of(
          "guarantee application",
          born(Move.SUBMIT, SUBMITTED),
          edge(SUBMITTED, Move.REJECT_DATA, DATA_REJECTED),
          edge(SUBMITTED, Move.ACCEPT_DATA, AWAITING_UNDERWRITING),
          edge(AWAITING_UNDERWRITING, Move.DECLINE, DECLINED),
          edge(AWAITING_UNDERWRITING, Move.APPROVE, APPROVED_UNPAID),
          edge(APPROVED_UNPAID, Move.PAY, PAYING),
          edge(PAYMENT_FAILED, Move.PAY, PAYING),
          edge(PAYING, Move.PAYMENT_SUCCEEDS, PAID),
          edge(PAYING, Move.PAYMENT_FAILS, PAYMENT_FAILED),
          edge(PAYMENT_FAILED, Move.PAYMENT_SUCCEEDS, PAID),
          edge(PAID, Move.TAKE_EFFECT, EFFECTIVE),
          edge(APPROVED_UNPAID, Move.LAPSE, LAPSED),
          edge(PAYMENT_FAILED, Move.LAPSE, LAPSED),
          edge(DATA_REJECTED, Move.APPLY_AGAIN, SUBMITTED),
          edge(PAYMENT_FAILED, Move.APPLY_AGAIN, SUBMITTED),
          edge(LAPSED, Move.APPLY_AGAIN, SUBMITTED));

  private GuaranteeApplicationLifecycle() {}
}
