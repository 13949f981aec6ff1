package cn.portcover.claim;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimGaps;
import cn.portcover.domain.claim.ShipmentReport;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** 出运数据报告: generated from the rows as they are, confirmed and sealed. */
@Singleton
final class ReportSealed implements ClaimCondition {
  @Override
  public List<FieldError> gaps(Claim claim, Work work, Instant now) {
    Optional<ShipmentReport> report = ShipmentReports.newest(claim, work);
    if (report.isEmpty()) {
      // Without shipments there is nothing to report; that gap is named already.
      return claim.shipments().count() == 0 ? List.of() : List.of(ClaimGaps.reportMissing());
    }
    return switch (report.get().standing(claim)) {
      case CONFIRMED -> List.of();
      case DRAWING, GENERATED -> List.of(ClaimGaps.reportNotSealed());
      case STALE -> List.of(ClaimGaps.reportStale(report.get().shipmentsVersion(), claim));
    };
  }
}
