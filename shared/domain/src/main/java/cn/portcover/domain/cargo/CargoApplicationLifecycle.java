package cn.portcover.domain.cargo;

import static cn.portcover.domain.cargo.CargoApplicationStatus.AWAITING_UNDERWRITING;
import static cn.portcover.domain.cargo.CargoApplicationStatus.DATA_REJECTED;
import static cn.portcover.domain.cargo.CargoApplicationStatus.DECLINED;
import static cn.portcover.domain.cargo.CargoApplicationStatus.DRAFT;
import static cn.portcover.domain.cargo.CargoApplicationStatus.EFFECTIVE;
import static cn.portcover.domain.cargo.CargoApplicationStatus.ISSUED_UNPAID;
import static cn.portcover.domain.cargo.CargoApplicationStatus.MANUAL_REVIEW;
import static cn.portcover.domain.cargo.CargoApplicationStatus.PAID;
import static cn.portcover.domain.cargo.CargoApplicationStatus.PAYING;
import static cn.portcover.domain.cargo.CargoApplicationStatus.PAYMENT_FAILED;
import static cn.portcover.domain.cargo.CargoApplicationStatus.REMOVED;
import static cn.portcover.domain.cargo.CargoApplicationStatus.SUBMITTED;
import static cn.portcover.domain.cargo.CargoApplicationStatus.WITHDRAWAL_REQUESTED;
import static cn.portcover.domain.cargo.CargoApplicationStatus.WITHDRAWN;
import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;

import cn.portcover.domain.record.Lifecycle;

/**
 * The edge table of a cargo application (SM-9). A withdrawal that the insurer refuses leads back to
 * where the application was; a bank that said a payment had failed may find that it did not.
 */
public final class CargoApplicationLifecycle {
  /** What moves a cargo application. */
  public enum Move {
    SAVE,
    SUBMIT,
    REMOVE,
    REJECT_DATA,
    ACCEPT_DATA,
    REFER,
    DECLINE,
    ISSUE,
    REQUEST_WITHDRAWAL,
    ACCEPT_WITHDRAWAL,
    BACK_TO_UNDERWRITING,
    BACK_TO_MANUAL_REVIEW,
    PAY,
    PAYMENT_SUCCEEDS,
    PAYMENT_FAILS,
    TAKE_EFFECT
  }

  public static final Lifecycle<CargoApplicationStatus, Move> TABLE =
      Lifecycle.of(
          "cargo application",
          born(Move.SAVE, DRAFT),
          edge(DRAFT, Move.SUBMIT, SUBMITTED),
          edge(DRAFT, Move.REMOVE, REMOVED),
          edge(SUBMITTED, Move.REJECT_DATA, DATA_REJECTED),
          edge(SUBMITTED, Move.ACCEPT_DATA, AWAITING_UNDERWRITING),
          edge(DATA_REJECTED, Move.SUBMIT, SUBMITTED),
          edge(AWAITING_UNDERWRITING, Move.REFER, MANUAL_REVIEW),
          edge(AWAITING_UNDERWRITING, Move.DECLINE, DECLINED),
          edge(AWAITING_UNDERWRITING, Move.ISSUE, ISSUED_UNPAID),
          edge(AWAITING_UNDERWRITING, Move.REQUEST_WITHDRAWAL, WITHDRAWAL_REQUESTED),
          edge(MANUAL_REVIEW, Move.DECLINE, DECLINED),
          edge(MANUAL_REVIEW, Move.ISSUE, ISSUED_UNPAID),
          edge(MANUAL_REVIEW, Move.REQUEST_WITHDRAWAL, WITHDRAWAL_REQUESTED),
          edge(DECLINED, Move.SUBMIT, SUBMITTED),
          edge(WITHDRAWAL_REQUESTED, Move.ACCEPT_WITHDRAWAL, WITHDRAWN),
          edge(WITHDRAWAL_REQUESTED, Move.BACK_TO_UNDERWRITING, AWAITING_UNDERWRITING),
          edge(WITHDRAWAL_REQUESTED, Move.BACK_TO_MANUAL_REVIEW, MANUAL_REVIEW),
          edge(ISSUED_UNPAID, Move.PAY, PAYING),
          edge(PAYMENT_FAILED, Move.PAY, PAYING),
          edge(PAYING, Move.PAYMENT_SUCCEEDS, PAID),
          edge(PAYING, Move.PAYMENT_FAILS, PAYMENT_FAILED),
          edge(PAYMENT_FAILED, Move.PAYMENT_SUCCEEDS, PAID),
          edge(PAID, Move.TAKE_EFFECT, EFFECTIVE));

  private CargoApplicationLifecycle() {}
}
