package cn.portcover.cargo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationNotFound;
import cn.portcover.domain.policy.Policy;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import java.time.Instant;
import java.time.LocalDate;

/** 查看明细 (手册 002 §5.2.2): in any state. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = CargoApplicationNotFound.class,
    reads = CargoApplication.class)
final class ViewCargoApplication {
  @Get("/cargo/applications/{id}")
  CargoApplicationView view(String id, Caller caller, Work work, Instant now) {
    return CargoApplicationView.of(
        CargoApplications.require(id, caller, work),
        LocalDate.ofInstant(now, Policy.ZONE),
        caller.language());
  }
}
