package cn.portcover.domain.claim;

import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.reference.PaymentMethod;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a claim knows of its shipments without reading them.
 *
 * @param shipmentsVersion raised by every change of any shipment; a report that was made of an
 *     earlier one is stale
 * @param made how many were ever made, the removed ones included: where serials go on
 * @param count how many there are
 * @param byPaymentMethod how many by each method; those that no shipment has are left out
 * @param importing whose rows are being written and do not count yet
 * @param abandoned imports that died with some of their rows written; these never count
 */
public record ClaimShipments(
    long shipmentsVersion,
    int made,
    int count,
    Map<String, Integer> byPaymentMethod,
    Money invoiced,
    Money received,
    Money claimed,
    @Nullable Importing importing,
    List<RecordId> abandoned) {
  private static final Money NOTHING = Money.of("0.00", "USD");

  public static final ClaimShipments NONE =
      new ClaimShipments(0, 0, 0, Map.of(), NOTHING, NOTHING, NOTHING, null, List.of());

  /**
   * An import whose rows are being written.
   *
   * @param first the count of its first row: rows from there on are its own
   */
  public record Importing(RecordId id, Instant since, int first, int rows) {
    /** After so long it has died, and another may begin. */
    public static final Duration PATIENCE = Duration.ofMinutes(15);

    boolean isDead(Instant now) {
      return !now.isBefore(since.plus(PATIENCE));
    }
  }

  public ClaimShipments {
    byPaymentMethod = Map.copyOf(byPaymentMethod);
    abandoned = List.copyOf(abandoned);
  }

  public int by(PaymentMethod method) {
    return byPaymentMethod.getOrDefault(method.name(), 0);
  }

  /** Whether some shipment is paid for by a letter of credit. */
  public boolean haveLetterOfCredit() {
    for (PaymentMethod method : PaymentMethod.values()) {
      if (method.isLetterOfCredit() && by(method) > 0) {
        return true;
      }
    }
    return false;
  }

  /** One more, counted and summed up; not yet a change by itself. */
  ClaimShipments plus(ShipmentRow row) {
    return counted(row, 1);
  }

  ClaimShipments minus(ShipmentRow row) {
    return counted(row, -1);
  }

  /** A change: whatever was made of the shipments before is stale. */
  ClaimShipments changed() {
    return with(shipmentsVersion + 1, made, importing, abandoned);
  }

  ClaimShipments making(int more) {
    return with(shipmentsVersion, made + more, importing, abandoned);
  }

  ClaimShipments begin(Importing one) {
    return with(shipmentsVersion, made, one, abandoned);
  }

  ClaimShipments end() {
    return with(shipmentsVersion, made, null, abandoned);
  }

  ClaimShipments abandon(Importing dead) {
    List<RecordId> all = new ArrayList<>(abandoned);
    all.add(dead.id());
    return with(shipmentsVersion, made, null, all);
  }

  /** Whether rows of the import count: it is neither being written nor died on the way. */
  boolean counts(RecordId importId) {
    return (importing == null || !importing.id().equals(importId)) && !abandoned.contains(importId);
  }

  private ClaimShipments with(
      long changes, int made, @Nullable Importing importing, List<RecordId> abandoned) {
    return new ClaimShipments(
        changes, made, count, byPaymentMethod, invoiced, received, claimed, importing, abandoned);
  }

  private ClaimShipments counted(ShipmentRow row, int one) {
    Map<String, Integer> methods = new TreeMap<>(byPaymentMethod);
    methods.merge(row.paymentMethod().name(), one, Integer::sum);
    methods.values().removeIf(n -> n == 0);
    BigDecimal sign = BigDecimal.valueOf(one);
    return new ClaimShipments(
        shipmentsVersion,
        made,
        count + one,
        methods,
        sum(invoiced, row.invoiceAmount(), sign),
        sum(received, row.receivedAmount(), sign),
        sum(claimed, row.claimedAmount(), sign),
        importing,
        abandoned);
  }

  private static Money sum(Money before, Money one, BigDecimal sign) {
    return new Money(before.amount().add(one.amount().multiply(sign)), before.currency());
  }
}
