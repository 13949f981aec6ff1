package cn.portcover.cargo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.cargo.CargoReservation;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.DaySpan;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 货运险预约查询, by insurer and day of reservation, newest first. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = CursorNotValid.class,
    reads = CargoReservation.class)
final class ListReservations {
  @Get("/cargo/reservations")
  Paging.Listing<ReservationSummary> list(
      @Nullable @QueryValue CounterpartyId insurerId,
      @Nullable @QueryValue LocalDate from,
      @Nullable @QueryValue LocalDate to,
      Paging paging,
      Caller caller,
      Work work) {
    return Paging.Listing.of(
        new DaySpan(from, to)
            .list(
                CargoReservation.KIND,
                caller.owner(),
                paging,
                work,
                each -> insurerId == null || each.insurer().equals(insurerId)),
        each -> ReservationSummary.of(each, caller.language()));
  }
}
