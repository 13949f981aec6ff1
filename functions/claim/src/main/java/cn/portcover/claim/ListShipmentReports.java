package cn.portcover.claim;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.domain.claim.ShipmentReport;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 出运数据报告: those of a claim, newest first. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = {ClaimNotFound.class, CursorNotValid.class},
    reads = {Claim.class, ShipmentReport.class})
final class ListShipmentReports {
  @Get("/claims/{claimNumber}/shipment-reports")
  Paging.Listing<ShipmentReportView> list(
      String claimNumber, Paging paging, Caller caller, Work work) {
    Claim claim = Claims.require(claimNumber, caller, work);
    String keys = ShipmentReport.keysOf(claim.number());
    return Paging.Listing.of(
        work.store()
            .between(
                ShipmentReport.KIND,
                claim.owner(),
                keys,
                keys + "~",
                paging.limit(),
                paging.cursor()),
        report -> ShipmentReportView.of(report, claim, caller.language()));
  }
}
