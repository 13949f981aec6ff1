package cn.portcover.domain.claim;

import cn.portcover.domain.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a receipt (审核回执) says. Answers to a request for withdrawal are a matter of their own: the
 * review goes on beside it.
 */
public enum ReviewResult {
  RECEIVED(0, null, "已收到", "Received"),
  UNDER_REVIEW(1, ClaimStatus.UNDER_REVIEW, "审核中", "Under review"),
  RETURNED(2, ClaimStatus.RETURNED, "退回", "Returned"),
  APPROVED(2, ClaimStatus.APPROVED, "同意赔付", "Approved"),
  DECLINED(2, ClaimStatus.DECLINED, "拒赔", "Declined"),
  PAID(3, ClaimStatus.PAID, "已赔付", "Paid"),
  WITHDRAWAL_ACCEPTED(0, ClaimStatus.WITHDRAWN, "同意撤回", "Withdrawal accepted"),
  WITHDRAWAL_REFUSED(0, null, "不同意撤回", "Withdrawal refused");

  private final int step;
  private final @Nullable ClaimStatus means;
  private final String chinese;
  private final String english;

  ReviewResult(int step, @Nullable ClaimStatus means, String chinese, String english) {
    this.step = step;
    this.means = means;
    this.chinese = chinese;
    this.english = english;
  }

  /** Which of two receipts of the same instant comes after the other. */
  int step() {
    return step;
  }

  /** Whether a claim that stands there is where the receipt says. */
  boolean means(ClaimStatus status) {
    return means == status;
  }

  public boolean isDecision() {
    return this == APPROVED || this == DECLINED || this == PAID;
  }

  public boolean isOfWithdrawal() {
    return this == WITHDRAWAL_ACCEPTED || this == WITHDRAWAL_REFUSED;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
