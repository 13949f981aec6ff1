package cn.portcover.domain.claim;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.claim.Claim.Changed;
import cn.portcover.domain.claim.ClaimShipments.Importing;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How a claim's shipments change, always together with what the claim counts of them. */
final class ShipmentChanges {
  private ShipmentChanges() {}

  static Changed add(Claim claim, List<ShipmentRow> rows, Instant now) {
    claim.requireOpen();
    requireRoom(claim, rows.size());
    ClaimShipments before = claim.shipments();
    ClaimShipments after = plus(before.making(rows.size()).changed(), rows);
    return new Changed(claim.having(after), made(claim, rows, before.made() + 1, null, now));
  }

  static Changed change(Claim claim, Shipment shipment, ShipmentRow row, Instant now) {
    claim.requireOpen();
    return new Changed(
        claim.having(claim.shipments().minus(shipment.row()).plus(row).changed()),
        List.of(shipment.change(row, now)));
  }

  static Changed remove(Claim claim, List<Shipment> removed, Instant now) {
    claim.requireOpen();
    ClaimShipments left = claim.shipments().changed();
    for (Shipment each : removed) {
      left = left.minus(each.row());
    }
    return new Changed(claim.having(left), removed.stream().map(each -> each.remove(now)).toList());
  }

  static Claim beginImport(Claim claim, RecordId id, int rows, Instant now) {
    claim.requireOpen();
    ClaimShipments shipments = claim.shipments();
    Importing before = shipments.importing();
    if (before != null && !before.isDead(now)) {
      throw new ImportUnderWay();
    }
    requireRoom(claim, rows);
    ClaimShipments ready = before == null ? shipments : shipments.abandon(before);
    Importing begun = new Importing(id, now, shipments.made() + 1, rows);
    return claim.having(ready.making(rows).begin(begun));
  }

  static List<Shipment> imported(Claim claim, RecordId id, List<ShipmentRow> rows, Instant now) {
    Importing begun = requireImporting(claim, id);
    if (rows.size() != begun.rows()) {
      throw new IllegalArgumentException("an import has as many rows as it was begun with");
    }
    return made(claim, rows, begun.first(), id, now);
  }

  static Claim finishImport(Claim claim, RecordId id, List<ShipmentRow> rows) {
    claim.requireOpen();
    requireImporting(claim, id);
    return claim.having(plus(claim.shipments().end().changed(), rows));
  }

  static Claim abandonImport(Claim claim, RecordId id) {
    return claim.having(claim.shipments().abandon(requireImporting(claim, id)));
  }

  private static ClaimShipments plus(ClaimShipments before, List<ShipmentRow> rows) {
    ClaimShipments counted = before;
    for (ShipmentRow row : rows) {
      counted = counted.plus(row);
    }
    return counted;
  }

  private static void requireRoom(Claim claim, int rows) {
    if (claim.shipments().count() + rows > Claim.MOST_SHIPMENTS
        || claim.shipments().made() + rows > ShipmentSerial.MOST_MADE) {
      throw new TooManyShipments();
    }
  }

  private static Importing requireImporting(Claim claim, RecordId id) {
    Importing importing = claim.shipments().importing();
    if (importing == null || !importing.id().equals(id)) {
      throw new ImportUnderWay();
    }
    return importing;
  }

  private static List<Shipment> made(
      Claim claim, List<ShipmentRow> rows, int first, @Nullable RecordId importId, Instant now) {
    var day = ClaimDeadlines.day(now);
    return IntStream.range(0, rows.size())
        .mapToObj(
            i ->
                new Shipment(
                    claim.number(),
                    ShipmentSerial.of(day, claim.number(), first + i),
                    claim.header().insured().uscc(),
                    rows.get(i),
                    importId,
                    now,
                    null,
                    now,
                    1))
        .toList();
  }
}
