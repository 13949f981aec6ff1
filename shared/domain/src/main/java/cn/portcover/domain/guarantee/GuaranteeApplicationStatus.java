package cn.portcover.domain.guarantee;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** 关税保证保险投保单状态 (手册 002 关税险投保). */
public enum GuaranteeApplicationStatus implements Status {
  SUBMITTED("已提交", "Submitted"),
  DATA_REJECTED("数据审核失败", "Data rejected"),
  AWAITING_UNDERWRITING("待核保", "Awaiting underwriting"),
  DECLINED("拒保", "Declined"),
  APPROVED_UNPAID("核保成功待缴费", "Approved, premium unpaid"),
  PAYING("支付中", "Paying"),
  PAYMENT_FAILED("支付失败", "Payment failed"),
  PAID("支付成功", "Paid"),
  EFFECTIVE("保单生效", "Policy in force"),
  LAPSED("逾期未缴费", "Not paid in time");

  private final String chinese;
  private final String english;

  GuaranteeApplicationStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** Whether its premium may be paid (在线支付, 重新支付). */
  public boolean isUnpaid() {
    return this == APPROVED_UNPAID || this == PAYMENT_FAILED;
  }

  /** Whether its premium has been paid. */
  public boolean isPaid() {
    return this == PAID || this == EFFECTIVE;
  }

  /** Whether it comes to no policy, and holds nothing of its limit any more. */
  public boolean isOver() {
    return this == DATA_REJECTED || this == DECLINED || this == LAPSED;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
