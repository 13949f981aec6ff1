package cn.portcover.cargo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.cargo.CargoReservation;
import cn.portcover.domain.cargo.ReservationNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.HistoryView;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 状态记录 of a reservation. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = ReservationNotFound.class,
    reads = CargoReservation.class)
final class ViewReservationHistory {
  @Get("/cargo/reservations/{id}/history")
  HistoryView view(String id, Caller caller, Work work) {
    return HistoryView.of(
        work.require(CargoReservation.KIND, caller.owner(), id), work, caller.language());
  }
}
