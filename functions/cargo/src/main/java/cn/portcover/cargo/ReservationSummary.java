package cn.portcover.cargo;

import cn.portcover.domain.Language;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.cargo.CargoReservation;
import cn.portcover.domain.cargo.ReservationStatus;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.policy.Policy;
import java.time.LocalDate;

/**
 * A line of the list (货运险预约查询).
 *
 * @param mainTransportMode its name
 * @param reservedOn 申请日期 where the companies are
 */
record ReservationSummary(
    RecordId id,
    CounterpartyId insurerId,
    String insurerName,
    String contact,
    String mainTransportMode,
    String mainGoods,
    LocalDate reservedOn,
    ReservationStatus status,
    String statusLabel,
    long version) {
  static ReservationSummary of(CargoReservation reservation, Language language) {
    return new ReservationSummary(
        reservation.id(),
        reservation.insurer(),
        reservation.insurerName(),
        reservation.wish().contact(),
        reservation.wish().mainTransportMode().name(),
        reservation.wish().mainGoods(),
        LocalDate.ofInstant(reservation.createdAt(), Policy.ZONE),
        reservation.status(),
        reservation.status().label(language),
        reservation.version());
  }
}
