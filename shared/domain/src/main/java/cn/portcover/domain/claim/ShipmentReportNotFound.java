package cn.portcover.domain.claim;

import cn.portcover.domain.Refusal;

/** There is no such shipment data report of the claim. */
public final class ShipmentReportNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public ShipmentReportNotFound() {
    super("没有找到该出运数据报告，请先生成。", "There is no such shipment data report; generate one first.");
  }
}
