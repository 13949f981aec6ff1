package cn.portcover.domain.payment;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Refusal;

/** The insurer asks for no premium. */
public final class NothingDue extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public NothingDue(RecordId application, String status) {
    super(
        status,
        "投保单 " + application + " 没有应缴保险费，无需支付。",
        "No premium is due for application " + application + "; there is nothing to pay.");
  }
}
