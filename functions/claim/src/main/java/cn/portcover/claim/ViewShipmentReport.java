package cn.portcover.claim;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.domain.claim.ShipmentReport;
import cn.portcover.domain.claim.ShipmentReportNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 查看出运数据报告: how a report stands beside its claim. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = {ClaimNotFound.class, ShipmentReportNotFound.class},
    reads = {Claim.class, ShipmentReport.class})
final class ViewShipmentReport {
  @Get("/claims/{claimNumber}/shipment-reports/{id}")
  ShipmentReportView view(String claimNumber, String id, Caller caller, Work work) {
    Claim claim = Claims.require(claimNumber, caller, work);
    ShipmentReport report =
        work.require(ShipmentReport.KIND, caller.owner(), ShipmentReport.key(claim.number(), id));
    return ShipmentReportView.of(report, claim, caller.language());
  }
}
