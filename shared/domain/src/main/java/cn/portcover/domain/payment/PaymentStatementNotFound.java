package cn.portcover.domain.payment;

import cn.portcover.domain.Refusal;

/** No such statement of a bank. */
public final class PaymentStatementNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public PaymentStatementNotFound() {
    super("没有找到该银行对账单。", "There is no such statement of a bank.");
  }
}
