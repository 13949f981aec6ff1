package cn.portcover.cargo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.HistoryView;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 状态记录查询 of a cargo application. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = CargoApplicationNotFound.class,
    reads = CargoApplication.class)
final class ViewCargoApplicationHistory {
  @Get("/cargo/applications/{id}/history")
  HistoryView view(String id, Caller caller, Work work) {
    return HistoryView.of(CargoApplications.require(id, caller, work), work, caller.language());
  }
}
