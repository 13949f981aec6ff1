package cn.portcover.claim;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ShipmentReportStatus;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** 出运数据报告: generated from the rows as they are, confirmed and sealed. */
@Singleton
final class ReportSealed implements ClaimCondition {
  private static final String WHERE = "/shipmentReport";

  @Override
  public List<FieldError> gaps(Claim claim, Work work, Instant now) {
    Optional<ShipmentReportStatus> standing =
        ShipmentReports.newest(claim, work).map(report -> report.standing(claim));
    if (standing.isEmpty()) {
      // Without shipments there is nothing to report; that gap is named already.
      return claim.shipments().count() == 0 ? List.of() : gap("shipment-report-missing");
    }
    return switch (standing.get()) {
      case CONFIRMED -> List.of();
      case DRAWING, GENERATED -> gap("shipment-report-not-confirmed");
      case STALE -> gap("shipment-report-stale");
    };
  }

  private static List<FieldError> gap(String code) {
    return List.of(FieldError.at(WHERE, code));
  }
}
