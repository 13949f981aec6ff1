package cn.portcover.domain.guarantee;

import cn.portcover.domain.Refusal;

/** No such credit authorisation, or another company's. */
public final class CreditAuthorisationNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public CreditAuthorisationNotFound() {
    super("没有找到该企业征信授权书，请刷新列表后重试。", "There is no such credit authorisation; refresh the list.");
  }
}
