package cn.portcover.cargo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.cargo.CargoPolicy;
import cn.portcover.domain.cargo.CargoPolicyNotFound;
import cn.portcover.domain.cargo.CargoPolicyNumberShared;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 查看明细 of a policy (手册 002 §5.2.4). */
@Operation(
    caller = CARD,
    changes = {},
    refuses = {CargoPolicyNotFound.class, CargoPolicyNumberShared.class},
    reads = CargoPolicy.class)
final class ViewCargoPolicy {
  @Get("/cargo/policies/{policyNumber}")
  CargoPolicyView view(String policyNumber, Caller caller, Work work) {
    return CargoPolicyView.of(CargoPolicies.require(policyNumber, caller, work), caller.language());
  }
}
