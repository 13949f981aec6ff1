package cn.portcover.domain.cargo;

import cn.portcover.domain.Language;
import cn.portcover.domain.cargo.CargoApplicationLifecycle.Move;

/** What the insurer says of an application, and where that leads. */
public enum CargoReviewResult {
  DATA_REJECTED(Move.REJECT_DATA, CargoApplicationStatus.DATA_REJECTED),
  DATA_ACCEPTED(Move.ACCEPT_DATA, CargoApplicationStatus.AWAITING_UNDERWRITING),
  MANUAL_REVIEW(Move.REFER, CargoApplicationStatus.MANUAL_REVIEW),
  DECLINED(Move.DECLINE, CargoApplicationStatus.DECLINED),
  ISSUED(Move.ISSUE, CargoApplicationStatus.ISSUED_UNPAID);

  private final Move move;
  private final CargoApplicationStatus means;

  CargoReviewResult(Move move, CargoApplicationStatus means) {
    this.move = move;
    this.means = means;
  }

  Move move() {
    return move;
  }

  /** Whether the company is told why. */
  public boolean needsReasons() {
    return this == DATA_REJECTED || this == DECLINED;
  }

  /**
   * Whether an application in that status has heard this already: then only what the insurer says
   * with it may be new. An issue is also corrected after a payment that failed.
   */
  boolean isSaidOf(CargoApplicationStatus status) {
    return status == means || this == ISSUED && status.isUnpaid();
  }

  public String label(Language language) {
    return means.label(language);
  }
}
