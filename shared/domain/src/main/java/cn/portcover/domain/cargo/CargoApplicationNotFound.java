package cn.portcover.domain.cargo;

import cn.portcover.domain.Refusal;

/** No such cargo application, or another company's. */
public final class CargoApplicationNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public CargoApplicationNotFound() {
    super("没有找到该货物运输险投保单，请核对投保单号。", "There is no such cargo application; check its number.");
  }
}
