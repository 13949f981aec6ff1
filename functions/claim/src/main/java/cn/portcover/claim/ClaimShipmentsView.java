package cn.portcover.claim;

import cn.portcover.domain.Money;
import cn.portcover.domain.claim.Claim;

/**
 * The shipments of a claim, summed up.
 *
 * @param shipmentsVersion raised by each change of any shipment; a report of an earlier one is
 *     stale
 * @param importing whether an import is under way
 * @param link where they are
 */
record ClaimShipmentsView(
    int count,
    long shipmentsVersion,
    Money invoiced,
    Money received,
    Money claimed,
    boolean importing,
    String link) {
  static ClaimShipmentsView of(Claim claim) {
    var shipments = claim.shipments();
    return new ClaimShipmentsView(
        shipments.count(),
        shipments.shipmentsVersion(),
        shipments.invoiced(),
        shipments.received(),
        shipments.claimed(),
        shipments.importing() != null,
        "/v1/" + claim.subject() + "/shipments");
  }
}
