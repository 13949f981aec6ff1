package cn.portcover.claim;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.Shipment;
import cn.portcover.domain.claim.ShipmentRow;
import cn.portcover.domain.record.Actor;
import cn.portcover.operation.Ids;
import cn.portcover.operation.LostRace;
import cn.portcover.operation.Work;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.Store;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes many rows shipments of a claim, all of them or none (infra/decisions/0011). Few go into the
 * operation's own transaction. More are written beforehand under an import that the claim does not
 * count yet; the operation's transaction ends the import, and with it they count all at once. Where
 * that never comes, they never do.
 */
@Singleton
final class ShipmentImport {
  private static final String NAME = "ImportShipments";

  /** With the claim, its audit entry and the kept answer they fit into one transaction. */
  private static final int AT_ONCE = 90;

  private final Works works;
  private final Ids ids;

  ShipmentImport(Works works, Ids ids) {
    this.works = works;
    this.ids = ids;
  }

  /** The claim with the rows, kept in the work. */
  Claim add(List<ShipmentRow> rows, Claim claim, Work work) {
    return rows.size() <= AT_ONCE ? few(rows, claim, work) : many(rows, claim, work);
  }

  private static Claim few(List<ShipmentRow> rows, Claim claim, Work work) {
    Claim.Changed added = claim.addShipments(rows, work.now());
    work.keep(added.claim());
    added.shipments().forEach(work::keep);
    return added.claim();
  }

  private Claim many(List<ShipmentRow> rows, Claim claim, Work work) {
    RecordId id = ids.next(work.now());
    Claim begun = claim.beginImport(id, rows.size(), work.now());
    commit(work, own -> keepChanged(claim, begun, own));
    try {
      List<Shipment> shipments = begun.importedShipments(id, rows, work.now());
      for (int from = 0; from < shipments.size(); from += AT_ONCE) {
        var some = shipments.subList(from, Math.min(from + AT_ONCE, shipments.size()));
        commit(work, own -> some.forEach(own::keep));
      }
    } catch (RuntimeException broken) {
      abandon(id, claim, work);
      throw broken;
    }
    Claim now = work.require(Claim.KIND, claim.owner(), claim.key());
    Claim finished = now.finishImport(id, rows);
    work.keep(finished);
    return finished;
  }

  /** So that the next import need not wait until this one counts as dead. */
  private void abandon(RecordId id, Claim claim, Work work) {
    try {
      commit(
          work,
          own -> own.keep(own.require(Claim.KIND, claim.owner(), claim.key()).abandonImport(id)));
    } catch (RuntimeException stillBroken) {
      // Then it dies by its time.
      return;
    }
  }

  /** Read once more, so that the claim's audit goes on from its last entry. */
  private static void keepChanged(Claim before, Claim after, Work own) {
    Claim now = own.require(Claim.KIND, before.owner(), before.key());
    if (now.version() != before.version()) {
      throw new LostRace();
    }
    own.keep(after);
  }

  private void commit(Work of, Consumer<Work> does) {
    Actor actor = of.actor();
    try {
      works.commit(
          NAME,
          actor,
          of.now(),
          own -> {
            does.accept(own);
            return true;
          });
    } catch (Store.Raced raced) {
      throw new LostRace();
    }
  }
}
