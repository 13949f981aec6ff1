package cn.portcover.claim;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.domain.claim.ClaimNotOpen;
import cn.portcover.domain.claim.Shipment;
import cn.portcover.domain.claim.ShipmentNotFound;
import cn.portcover.domain.claim.ShipmentRow;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.StaleVersion;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Put;
import java.time.Instant;

/** 修改出运信息: a report that was made before is stale. If-Match is the shipment's version. */
@Operation(
    caller = MEMBER,
    changes = {Claim.class, Shipment.class},
    refuses = {
      ClaimNotFound.class,
      ClaimNotOpen.class,
      ShipmentNotFound.class,
      StaleVersion.class,
      InvalidFields.class
    },
    ifMatch = true)
final class ChangeShipment {
  @Put("/claims/{claimNumber}/shipments/{serial}")
  ShipmentView change(
      String claimNumber,
      String serial,
      @Body ShipmentRow row,
      Caller caller,
      Work work,
      Instant now) {
    Claim claim = Claims.require(claimNumber, caller, work);
    claim.requireOpen();
    Shipment shipment = Shipments.require(claim, serial, work);
    shipment = work.requireSeen(Shipment.KIND, shipment.owner(), shipment.key());
    Shipments.requireRight(row, now);
    Claim.Changed changed = claim.changeShipment(shipment, row, now);
    Shipment after = changed.shipments().getFirst();
    work.keep(changed.claim());
    work.keep(after);
    return ShipmentView.of(after, changed.claim(), caller.language());
  }
}
