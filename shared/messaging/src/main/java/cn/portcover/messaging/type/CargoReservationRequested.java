package cn.portcover.messaging.type;

import cn.portcover.domain.Company;
import cn.portcover.domain.Money;
import cn.portcover.domain.Phone;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.cargo.CargoReservation;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * {@code cargo-reservation.requested}: a company asks for an open cover (货运险预约).
 *
 * @param annualVolume what the company expects to carry in a year
 * @param startOn first day of the cover that it wishes
 * @param by name of the person
 */
public record CargoReservationRequested(
    RecordId reservationId,
    Company company,
    String contact,
    Phone phone,
    CargoReservation.Mode mainTransportMode,
    String mainGoods,
    @Nullable String routes,
    @Nullable Money annualVolume,
    @Nullable LocalDate startOn,
    @Nullable String by,
    Instant requestedAt) {
  public static CargoReservationRequested of(CargoReservation reservation) {
    var wish = reservation.wish();
    return new CargoReservationRequested(
        reservation.id(),
        reservation.company(),
        wish.contact(),
        wish.phone(),
        wish.mainTransportMode(),
        wish.mainGoods(),
        wish.routes(),
        wish.annualVolume(),
        wish.startOn(),
        reservation.by().name(),
        reservation.createdAt());
  }
}
