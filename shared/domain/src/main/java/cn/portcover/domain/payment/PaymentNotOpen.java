package cn.portcover.domain.payment;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;

/** The payment's status does not allow the move. */
public final class PaymentNotOpen extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public PaymentNotOpen(PaymentStatus status) {
    super(
        status.name(),
        "该笔支付当前状态为“" + status.label(Language.ZH) + "”，不能进行此操作。",
        "The payment is " + status.name() + "; this is not possible in that status.");
  }
}
