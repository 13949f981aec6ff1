package cn.portcover.domain.claim;

import cn.portcover.domain.Refusal;

/** No such shipment of the claim. */
public final class ShipmentNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public ShipmentNotFound() {
    super("没有找到该出运信息，请核对流水号。", "There is no such shipment; check its serial.");
  }
}
