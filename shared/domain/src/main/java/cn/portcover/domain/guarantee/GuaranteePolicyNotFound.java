package cn.portcover.domain.guarantee;

import cn.portcover.domain.Refusal;

/** No such guarantee policy, or another company's. */
public final class GuaranteePolicyNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public GuaranteePolicyNotFound() {
    super("没有找到该关税保证保险保单，请核对保单号。", "There is no such guarantee policy; check its number.");
  }
}
