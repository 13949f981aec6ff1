package cn.portcover.domain.payment;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;

/** Nothing is paid under an agreement that the bank has not confirmed. */
public final class PaymentAgreementNotSigned extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public PaymentAgreementNotSigned(PaymentAgreementStatus status) {
    super(
        status.name(),
        "在线支付协议当前状态为“" + status.label(Language.ZH) + "”，签约成功后方可支付；请选择其他协议。",
        "The payment agreement is "
            + status.name()
            + "; payments need one that is SIGNED. Choose another agreement.");
  }
}
