package cn.portcover.domain.cargo;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** 货物运输险投保单状态 (手册 002 §5.2.2). */
public enum CargoApplicationStatus implements Status {
  DRAFT("暂存", "Draft"),
  SUBMITTED("已提交", "Submitted"),
  DATA_REJECTED("数据审核失败", "Data rejected"),
  AWAITING_UNDERWRITING("数据审核成功，待核保", "Data accepted, awaiting underwriting"),
  MANUAL_REVIEW("核保未通过，转人工复核", "Referred to manual review"),
  DECLINED("拒保", "Declined"),
  ISSUED_UNPAID("已出单未缴费", "Issued, premium unpaid"),
  PAYING("支付中", "Paying"),
  PAYMENT_FAILED("支付失败", "Payment failed"),
  PAID("支付成功", "Paid"),
  EFFECTIVE("正式生效", "In force"),
  WITHDRAWAL_REQUESTED("撤销中", "Withdrawal requested"),
  WITHDRAWN("已撤销", "Withdrawn"),
  REMOVED("已删除", "Removed");

  private final String chinese;
  private final String english;

  CargoApplicationStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** Whether the company may change what it says (修改), and submit it. */
  public boolean isOpen() {
    return this == DRAFT || this == DATA_REJECTED || this == DECLINED;
  }

  /** Whether its premium may be paid (在线支付, 重新支付). */
  public boolean isUnpaid() {
    return this == ISSUED_UNPAID || this == PAYMENT_FAILED;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
