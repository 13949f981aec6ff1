package cn.portcover.cargo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.cargo.CargoReservation;
import cn.portcover.domain.cargo.ReservationNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 查看: the reservation, with the insurer's answer where it has one. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = ReservationNotFound.class,
    reads = CargoReservation.class)
final class ViewReservation {
  @Get("/cargo/reservations/{id}")
  ReservationView view(String id, Caller caller, Work work) {
    return ReservationView.of(
        work.require(CargoReservation.KIND, caller.owner(), id), caller.language());
  }
}
