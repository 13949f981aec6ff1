package cn.portcover.cargo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationNotFound;
import cn.portcover.domain.cargo.CargoApplicationNotOpen;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.StaleVersion;
import cn.portcover.operation.Work;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Status;

/** 删除: a draft that is not wanted; what was submitted once is withdrawn instead. */
@Operation(
    caller = CARD,
    changes = CargoApplication.class,
    refuses = {CargoApplicationNotFound.class, CargoApplicationNotOpen.class, StaleVersion.class},
    ifMatch = true)
final class RemoveCargoApplication {
  @Delete("/cargo/applications/{id}")
  @Status(HttpStatus.NO_CONTENT)
  void remove(String id, Caller caller, Work work) {
    work.keep(CargoApplications.requireSeen(id, caller, work).remove());
  }
}
