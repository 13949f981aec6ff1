package cn.portcover.insurerinbox;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.cargo.CargoReservation;
import cn.portcover.domain.cargo.ReservationNotFound;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.notice.Announcements;
import cn.portcover.messaging.type.CargoReservationAnswered;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** {@code cargo-reservation.answered}: 成功, 失败; a reservation is answered once. */
@Singleton
final class ReceiveReservationAnswer implements Receives<CargoReservationAnswered> {
  @Override
  public Class<CargoReservationAnswered> data() {
    return CargoReservationAnswered.class;
  }

  @Override
  public String about(CargoReservationAnswered data, Counterparty sender) {
    return CargoReservation.alias(sender.id(), data.reservationId());
  }

  @Override
  public void apply(CargoReservationAnswered data, Counterparty sender, Work work, Instant now) {
    CargoReservation reservation =
        work.named(CargoReservation.KIND, about(data, sender))
            .orElseThrow(ReservationNotFound::new);
    if (saysWhatIsKnown(data, reservation)) {
      return;
    }
    if (reservation.answer() != null) {
      throw new InvalidFields(
          List.of(
              FieldError.at(
                  "/data/reservationId", "reservation-answered-already", data.reservationId())));
    }
    var answer = new CargoReservation.Answer(data.reason(), data.handler(), now);
    CargoReservation answered =
        switch (data.result()) {
          case SUCCEEDED -> reservation.succeed(answer);
          case FAILED -> reservation.fail(answer);
        };
    work.keep(answered, data.reason());
    work.announce(answered, Announcements.answered(answered));
  }

  private static boolean saysWhatIsKnown(
      CargoReservationAnswered data, CargoReservation reservation) {
    CargoReservation.Answer known = reservation.answer();
    return known != null
        && reservation.status().name().equals(data.result().name())
        && Objects.equals(known.reason(), data.reason())
        && Objects.equals(known.handler(), data.handler());
  }
}
