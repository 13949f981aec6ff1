package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.guarantee.GuaranteePolicy;
import cn.portcover.domain.guarantee.GuaranteePolicyNotFound;
import cn.portcover.domain.guarantee.GuaranteePolicyNumberShared;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 明细查看 of a policy (手册 002 关税险投保). */
@Operation(
    caller = CARD,
    changes = {},
    refuses = {GuaranteePolicyNotFound.class, GuaranteePolicyNumberShared.class},
    reads = GuaranteePolicy.class,
    uses = Operation.Uses.REFERENCE)
final class ViewGuaranteePolicy {
  private final TableNames names;

  ViewGuaranteePolicy(TableNames names) {
    this.names = names;
  }

  @Get("/guarantee/policies/{policyNumber}")
  GuaranteePolicyView view(String policyNumber, Caller caller, Work work) {
    return GuaranteePolicyView.of(
        GuaranteePolicies.require(policyNumber, caller, work), names, caller.language());
  }
}
