package cn.portcover.domain.guarantee;

import cn.portcover.domain.Language;
import cn.portcover.domain.guarantee.GuaranteeApplicationLifecycle.Move;

/** What the insurer says of an application, and where that leads. */
public enum GuaranteeReviewResult {
  DATA_REJECTED(Move.REJECT_DATA, GuaranteeApplicationStatus.DATA_REJECTED),
  DATA_ACCEPTED(Move.ACCEPT_DATA, GuaranteeApplicationStatus.AWAITING_UNDERWRITING),
  APPROVED(Move.APPROVE, GuaranteeApplicationStatus.APPROVED_UNPAID),
  DECLINED(Move.DECLINE, GuaranteeApplicationStatus.DECLINED);

  private final Move move;
  private final GuaranteeApplicationStatus means;

  GuaranteeReviewResult(Move move, GuaranteeApplicationStatus means) {
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
   * with it may be new. An approval is also corrected after a payment that failed.
   */
  boolean isSaidOf(GuaranteeApplicationStatus status) {
    return status == means || this == APPROVED && status.isUnpaid();
  }

  public String label(Language language) {
    return means.label(language);
  }
}
