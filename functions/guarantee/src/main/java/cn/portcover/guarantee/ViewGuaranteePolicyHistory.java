package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.guarantee.GuaranteePolicy;
import cn.portcover.domain.guarantee.GuaranteePolicyNotFound;
import cn.portcover.domain.guarantee.GuaranteePolicyNumberShared;
import cn.portcover.operation.Caller;
import cn.portcover.operation.HistoryView;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 状态记录查询 of a guarantee policy. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = {GuaranteePolicyNotFound.class, GuaranteePolicyNumberShared.class},
    reads = GuaranteePolicy.class)
final class ViewGuaranteePolicyHistory {
  @Get("/guarantee/policies/{policyNumber}/history")
  HistoryView view(String policyNumber, Caller caller, Work work) {
    return HistoryView.of(
        GuaranteePolicies.require(policyNumber, caller, work), work, caller.language());
  }
}
