package cn.portcover.domain.payment;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Refusal;

/** Only an application that is issued and unpaid, or whose payment failed, is paid. */
public final class ApplicationNotPayable extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  /**
   * @param status its name, {@code PAYING}
   */
  public ApplicationNotPayable(RecordId application, String status) {
    super(
        status,
        "投保单 " + application + " 当前状态不能支付；已出单未缴费或支付失败的投保单方可支付，请刷新列表。",
        "Application "
            + application
            + " cannot be paid now, it is "
            + status
            + "; refresh the list.");
  }
}
