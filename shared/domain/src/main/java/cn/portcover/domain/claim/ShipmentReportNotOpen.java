package cn.portcover.domain.claim;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;

/** The report's status does not allow it; a stale one is generated anew. */
public final class ShipmentReportNotOpen extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public ShipmentReportNotOpen(ShipmentReportStatus status) {
    super(
        status.name(),
        "出运数据报告当前状态为“"
            + status.label(Language.ZH)
            + "”，不能进行此操作"
            + (status == ShipmentReportStatus.STALE ? "，请重新生成。" : "。"),
        "The shipment data report is "
            + status.name()
            + "; this is not possible in that status"
            + (status == ShipmentReportStatus.STALE ? ", generate a new one." : "."));
  }
}
