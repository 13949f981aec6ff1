package cn.portcover.domain.payment;

import cn.portcover.domain.Refusal;

/** No such payment, or another company's. */
public final class PaymentNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public PaymentNotFound() {
    super("没有找到该交费记录，请刷新列表后重试。", "There is no such payment; refresh the list.");
  }
}
