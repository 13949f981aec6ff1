package cn.portcover.domain.payment;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;

/** A statement is applied or given up once. */
public final class PaymentStatementDone extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public PaymentStatementDone(PaymentStatementStatus status) {
    super(
        status.name(),
        "该银行对账单当前状态为“" + status.label(Language.ZH) + "”，不再处理。",
        "The statement is " + status.name() + " and is not applied any more.");
  }
}
