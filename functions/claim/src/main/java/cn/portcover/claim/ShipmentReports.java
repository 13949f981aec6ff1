package cn.portcover.claim;

import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ShipmentReport;
import cn.portcover.domain.claim.ShipmentReportNotFound;
import cn.portcover.operation.Work;
import java.util.Optional;

/** A claim's shipment data reports, as they are kept beside it. */
final class ShipmentReports {
  /** After every id. */
  private static final String END = "~";

  private ShipmentReports() {}

  /** The newest one. */
  static Optional<ShipmentReport> newest(Claim claim, Work work) {
    String keys = ShipmentReport.keysOf(claim.number());
    return work
        .store()
        .between(ShipmentReport.KIND, claim.owner(), keys, keys + END, 1, null)
        .items()
        .stream()
        .findFirst()
        .flatMap(found -> work.find(ShipmentReport.KIND, claim.owner(), found.key()));
  }

  static ShipmentReport requireNewest(Claim claim, Work work) {
    return newest(claim, work).orElseThrow(ShipmentReportNotFound::new);
  }
}
