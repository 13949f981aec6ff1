package cn.portcover.domain.payment;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;

/** There is no receipt while no item of the payment has succeeded. */
public final class NothingPaidYet extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public NothingPaidYet(PaymentStatus status) {
    super(
        status.name(),
        "该笔支付当前状态为“" + status.label(Language.ZH) + "”，尚无支付成功的款项，没有交费凭证。",
        "The payment is " + status.name() + "; nothing of it is paid, so there is no receipt.");
  }
}
