package cn.portcover.claim;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.domain.claim.Shipment;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 出运信息: those of a claim, the last made first. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = {ClaimNotFound.class, CursorNotValid.class},
    reads = {Claim.class, Shipment.class})
final class ListShipments {
  @Get("/claims/{claimNumber}/shipments")
  Paging.Listing<ShipmentView> list(String claimNumber, Paging paging, Caller caller, Work work) {
    Claim claim = Claims.require(claimNumber, caller, work);
    return Paging.Listing.of(
        Shipments.page(claim, paging, work),
        shipment -> ShipmentView.of(shipment, claim, caller.language()));
  }
}
