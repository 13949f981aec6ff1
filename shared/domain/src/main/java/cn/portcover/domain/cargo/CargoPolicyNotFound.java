package cn.portcover.domain.cargo;

import cn.portcover.domain.Refusal;

/** No such cargo policy, or another company's. */
public final class CargoPolicyNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public CargoPolicyNotFound() {
    super("没有找到该货物运输险保单，请核对保单号。", "There is no such cargo policy; check its number.");
  }
}
