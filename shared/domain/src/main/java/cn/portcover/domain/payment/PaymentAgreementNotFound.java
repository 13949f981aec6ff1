package cn.portcover.domain.payment;

import cn.portcover.domain.Refusal;

/** No such agreement on online payment, or another company's. */
public final class PaymentAgreementNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public PaymentAgreementNotFound() {
    super("没有找到该在线支付协议，请刷新列表后重试。", "There is no such payment agreement; refresh the list.");
  }
}
