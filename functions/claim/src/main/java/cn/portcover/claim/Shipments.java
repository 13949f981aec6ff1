package cn.portcover.claim;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimDeadlines;
import cn.portcover.domain.claim.Shipment;
import cn.portcover.domain.claim.ShipmentNotFound;
import cn.portcover.domain.claim.ShipmentRow;
import cn.portcover.domain.claim.ShipmentRules;
import cn.portcover.operation.Pages;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.Store;
import java.time.Instant;
import java.util.List;

/** A claim's shipments, as they are kept beside it. */
final class Shipments {
  /** After every serial. */
  private static final String END = "~";

  private Shipments() {}

  static Shipment require(Claim claim, String serial, Work work) {
    String key = Shipment.keysOf(claim.number()) + serial;
    return work.find(Shipment.KIND, claim.owner(), key)
        .filter(claim::shows)
        .orElseThrow(ShipmentNotFound::new);
  }

  /** One page, those made last first. */
  static Store.Page<Shipment> page(Claim claim, Paging paging, Work work) {
    String keys = Shipment.keysOf(claim.number());
    return Pages.of(
        paging,
        (limit, cursor) ->
            work.store().between(Shipment.KIND, claim.owner(), keys, keys + END, limit, cursor),
        claim::shows);
  }

  /** All that the claim has, in the order in which they were made. */
  static List<Shipment> all(Claim claim, Work work) {
    return everMade(claim, work).stream().filter(claim::shows).toList();
  }

  /** All, with those that were removed; rows of imports that died were never the claim's. */
  static List<Shipment> everMade(Claim claim, Work work) {
    int most = Math.max(1, claim.shipments().made());
    return work
        .store()
        .beginning(Shipment.KIND, claim.owner(), Shipment.keysOf(claim.number()), most)
        .stream()
        .filter(each -> each.isRemoved() || claim.shows(each))
        .toList();
  }

  /** Refuses a row that cannot be; every wrong field at once. */
  static void requireRight(ShipmentRow row, Instant now) {
    List<FieldError> problems = ShipmentRules.problems(row, ClaimDeadlines.day(now));
    if (!problems.isEmpty()) {
      throw new InvalidFields(problems);
    }
  }
}
