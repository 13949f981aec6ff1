package cn.portcover.claim;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.domain.claim.ClaimNotOpen;
import cn.portcover.domain.claim.Shipment;
import cn.portcover.domain.claim.ShipmentNotFound;
import cn.portcover.domain.claim.ShipmentSerial;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Versioned;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import java.time.Instant;
import java.util.List;

/** 删除出运信息: one or those that are selected, all of them or, if one is not there, none. */
@Operation(
    caller = MEMBER,
    changes = {Claim.class, Shipment.class},
    refuses = {
      ClaimNotFound.class,
      ClaimNotOpen.class,
      InvalidFields.class,
      ShipmentNotFound.class
    })
final class RemoveShipments {
  /** With the claim, its audit entry and the kept answer they fit into one transaction. */
  private static final int MOST = 90;

  /**
   * @param serials 1 to {@value #MOST}
   */
  record Removal(List<ShipmentSerial> serials) {}

  /**
   * @param removed how many
   * @param version of the claim
   */
  record Removed(int removed, ClaimShipmentsView shipments, long version) implements Versioned {}

  @Post("/claims/{claimNumber}/shipments/removals")
  Removed remove(String claimNumber, @Body Removal removal, Caller caller, Work work, Instant now) {
    Claim claim = Claims.require(claimNumber, caller, work);
    claim.requireOpen();
    List<Shipment> chosen =
        serials(removal).stream()
            .map(serial -> Shipments.require(claim, serial.value(), work))
            .toList();
    Claim.Changed changed = claim.removeShipments(chosen, now);
    work.keep(changed.claim());
    changed.shipments().forEach(work::keep);
    return new Removed(
        chosen.size(), ClaimShipmentsView.of(changed.claim()), changed.claim().version());
  }

  private static List<ShipmentSerial> serials(Removal removal) {
    List<ShipmentSerial> serials = removal.serials().stream().distinct().toList();
    if (serials.isEmpty()) {
      throw new InvalidFields(List.of(FieldError.at("/serials", "required")));
    }
    if (serials.size() > MOST) {
      throw new InvalidFields(List.of(FieldError.at("/serials", "list-too-long", MOST)));
    }
    return serials;
  }
}
