package cn.portcover.cargo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.domain.cargo.OpenCoverNumber;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.DaySpan;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Pages;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.Store;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** 投保单查询 (手册 002 §5.2.2), newest first; what was removed is not shown. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = CursorNotValid.class,
    reads = CargoApplication.class)
final class ListCargoApplications {
  @Get("/cargo/applications")
  Paging.Listing<CargoApplicationSummary> list(
      @Nullable @QueryValue CounterpartyId insurerId,
      @Nullable @QueryValue CargoApplicationStatus status,
      @Nullable @QueryValue OpenCoverNumber openCoverNumber,
      @Nullable @QueryValue RecordId number,
      @Nullable @QueryValue LocalDate from,
      @Nullable @QueryValue LocalDate to,
      Paging paging,
      Caller caller,
      Work work) {
    Predicate<CargoApplication> ofInsurer =
        each -> insurerId == null || each.insurer().equals(insurerId);
    Predicate<CargoApplication> wanted =
        ofInsurer
            .and(CargoApplications::isShown)
            .and(each -> status == null || each.status() == status)
            .and(
                each ->
                    openCoverNumber == null
                        || each.cover().openCoverNumber().equals(openCoverNumber));
    DaySpan days = new DaySpan(from, to);
    if (number != null) {
      return listing(numbered(number, wanted.and(days::contains), caller, work), caller);
    }
    // What is asked for by its status alone is found without looking at the rest.
    return status != null && from == null && to == null
        ? listing(
            Pages.of(
                paging,
                (limit, cursor) ->
                    work.store()
                        .list(
                            CargoApplication.KIND,
                            caller.owner(),
                            Map.of("status", status.name()),
                            limit,
                            cursor),
                wanted),
            caller)
        : listing(days.list(CargoApplication.KIND, caller.owner(), paging, work, wanted), caller);
  }

  /** At most one bears the number. */
  private static Store.Page<CargoApplication> numbered(
      RecordId number, Predicate<CargoApplication> wanted, Caller caller, Work work) {
    List<CargoApplication> found =
        work.find(CargoApplication.KIND, caller.owner(), number.value()).filter(wanted).stream()
            .toList();
    return new Store.Page<>(found, null);
  }

  private static Paging.Listing<CargoApplicationSummary> listing(
      Store.Page<CargoApplication> page, Caller caller) {
    return Paging.Listing.of(page, each -> CargoApplicationSummary.of(each, caller.language()));
  }
}
