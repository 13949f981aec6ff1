package cn.portcover.domain.claim;

import cn.portcover.domain.Language;

/**
 * What a receipt (审核回执) says. Answers to a request for withdrawal are a matter of their own: the
 * review goes on beside it.
 */
public enum ReviewResult {
  RECEIVED(0, "已收到", "Received"),
  UNDER_REVIEW(1, "审核中", "Under review"),
  RETURNED(2, "退回", "Returned"),
  APPROVED(2, "同意赔付", "Approved"),
  DECLINED(2, "拒赔", "Declined"),
  PAID(3, "已赔付", "Paid"),
  WITHDRAWAL_ACCEPTED(0, "同意撤回", "Withdrawal accepted"),
  WITHDRAWAL_REFUSED(0, "不同意撤回", "Withdrawal refused");

  private final int step;
  private final String chinese;
  private final String english;

  ReviewResult(int step, String chinese, String english) {
    this.step = step;
    this.chinese = chinese;
    this.english = english;
  }

  /** Which of two receipts of the same instant comes after the other. */
  int step() {
    return step;
  }

  public boolean isOfWithdrawal() {
    return this == WITHDRAWAL_ACCEPTED || this == WITHDRAWAL_REFUSED;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
