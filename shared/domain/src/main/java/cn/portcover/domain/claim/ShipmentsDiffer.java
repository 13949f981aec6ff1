package cn.portcover.domain.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Which shipments a later submission has otherwise than the one before.
 *
 * @param added how many; of each sort at most {@value #MOST_NAMED} are named
 */
public record ShipmentsDiffer(
    int added,
    List<ShipmentSerial> addedSerials,
    int changed,
    List<ShipmentSerial> changedSerials,
    int removed,
    List<ShipmentSerial> removedSerials) {
  /** So many of each are named. */
  public static final int MOST_NAMED = 100;

  public ShipmentsDiffer {
    addedSerials = List.copyOf(addedSerials);
    changedSerials = List.copyOf(changedSerials);
    removedSerials = List.copyOf(removedSerials);
  }

  /**
   * @param all of the claim's that were ever shown, the removed ones included
   * @param before when the claim was submitted before
   */
  public static ShipmentsDiffer since(List<Shipment> all, Instant before) {
    List<ShipmentSerial> added = new ArrayList<>();
    List<ShipmentSerial> changed = new ArrayList<>();
    List<ShipmentSerial> removed = new ArrayList<>();
    for (Shipment each : all) {
      boolean isNew = each.createdAt().isAfter(before);
      if (each.isRemoved()) {
        if (!isNew && each.changedAt().isAfter(before)) {
          removed.add(each.serial());
        }
      } else if (isNew) {
        added.add(each.serial());
      } else if (each.changedAt().isAfter(before)) {
        changed.add(each.serial());
      }
    }
    return new ShipmentsDiffer(
        added.size(), some(added), changed.size(), some(changed), removed.size(), some(removed));
  }

  private static List<ShipmentSerial> some(List<ShipmentSerial> all) {
    return all.subList(0, Math.min(MOST_NAMED, all.size()));
  }
}
