package cn.portcover.domain.guarantee;

import cn.portcover.domain.Refusal;

/** The insurer grants no limit to a company whose credit it may not ask after. */
public final class CreditAuthorisationNeeded extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public CreditAuthorisationNeeded() {
    super(
        "NOT_AUTHORISED",
        "没有对该保险机构有效的企业征信授权书，请先签署。",
        "No credit authorisation of this insurer is in force; sign one first.");
  }
}
