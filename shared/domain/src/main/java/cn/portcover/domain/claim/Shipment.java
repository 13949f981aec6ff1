package cn.portcover.domain.claim;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One shipment of a claim: a record of its own, as a claim may have thousands. It is made, changed
 * and removed only together with its claim ({@link Claim#addShipments}), which counts and sums up
 * what it has; the claim's audit entries are the shipments' too. Serials sort in the order in which
 * rows were made.
 *
 * @param importId the import that brought it; while that import is under way it is not yet a
 *     shipment of the claim ({@link Claim#shows})
 * @param removedAt since when it is none any more; kept for a while, as an insurer may ask
 */
public record Shipment(
    ClaimNumber claimNumber,
    ShipmentSerial serial,
    Uscc uscc,
    ShipmentRow row,
    @Nullable RecordId importId,
    Instant changedAt,
    @Nullable Instant removedAt,
    Instant createdAt,
    long version)
    implements Kept {
  public static final RecordKind<Shipment> KIND =
      new RecordKind<>("shipments", Shipment.class, ShipmentNotFound::new);

  private static final Duration REMEMBERED = Duration.ofDays(365);

  /** Keys of one claim's shipments begin so. */
  public static String keysOf(ClaimNumber claim) {
    return claim + "/";
  }

  public static String key(ClaimNumber claim, ShipmentSerial serial) {
    return keysOf(claim) + serial;
  }

  Shipment change(ShipmentRow changed, Instant now) {
    return new Shipment(
        claimNumber, serial, uscc, changed, importId, now, removedAt, createdAt, version + 1);
  }

  Shipment remove(Instant now) {
    return new Shipment(claimNumber, serial, uscc, row, importId, now, now, createdAt, version + 1);
  }

  public boolean isRemoved() {
    return removedAt != null;
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.company(uscc);
  }

  @Override
  public String key() {
    return key(claimNumber, serial);
  }

  @Override
  public Optional<Instant> expiresAt() {
    return Optional.ofNullable(removedAt).map(at -> at.plus(REMEMBERED));
  }

  /** The claim's entry tells of it: it is kept in the same transaction. */
  @Override
  public Optional<Owner> auditedIn() {
    return Optional.empty();
  }
}
