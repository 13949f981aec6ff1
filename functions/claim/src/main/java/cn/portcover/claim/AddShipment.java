package cn.portcover.claim;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.domain.claim.ClaimNotOpen;
import cn.portcover.domain.claim.Shipment;
import cn.portcover.domain.claim.ShipmentRow;
import cn.portcover.domain.claim.TooManyShipments;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.time.Instant;
import java.util.List;

/** 新增出运信息. */
@Operation(
    caller = MEMBER,
    changes = {Claim.class, Shipment.class},
    refuses = {
      ClaimNotFound.class,
      ClaimNotOpen.class,
      InvalidFields.class,
      TooManyShipments.class
    },
    keyRequired = true)
final class AddShipment {
  @Post("/claims/{claimNumber}/shipments")
  @Status(HttpStatus.CREATED)
  ShipmentView add(
      String claimNumber, @Body ShipmentRow row, Caller caller, Work work, Instant now) {
    Claim claim = Claims.require(claimNumber, caller, work);
    claim.requireOpen();
    Shipments.requireRight(row, now);
    Claim.Changed added = claim.addShipments(List.of(row), now);
    Shipment shipment = added.shipments().getFirst();
    work.keep(added.claim());
    work.keep(shipment);
    return ShipmentView.of(shipment, added.claim(), caller.language());
  }
}
