package cn.portcover.domain.guarantee;

import cn.portcover.domain.Refusal;

/** No such guarantee application, or another company's. */
public final class GuaranteeApplicationNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public GuaranteeApplicationNotFound() {
    super("没有找到该关税保证保险投保单，请核对投保单号。", "There is no such guarantee application; check its number.");
  }
}
