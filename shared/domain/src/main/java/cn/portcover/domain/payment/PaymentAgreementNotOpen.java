package cn.portcover.domain.payment;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;

/** The agreement's status does not allow the move: only one that failed is signed again. */
public final class PaymentAgreementNotOpen extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public PaymentAgreementNotOpen(PaymentAgreementStatus status) {
    super(
        status.name(),
        "在线支付协议当前状态为“" + status.label(Language.ZH) + "”，不能进行此操作；签约失败或接收失败后可重新签署。",
        "The payment agreement is "
            + status.name()
            + "; this is not possible in that status. One that failed may be signed again.");
  }
}
