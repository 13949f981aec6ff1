package cn.portcover.policy;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.PolicyNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.HistoryView;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 状态记录查询 of a policy. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = PolicyNotFound.class,
    reads = Policy.class)
final class ViewPolicyHistory {
  @Get("/policies/{policyNumber}/history")
  HistoryView view(String policyNumber, Caller caller, Work work) {
    return HistoryView.of(
        work.require(Policy.KIND, caller.owner(), policyNumber), work, caller.language());
  }
}
