package cn.portcover.policy;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.PolicyNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 查看保险单. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = PolicyNotFound.class,
    reads = Policy.class)
final class ViewPolicy {
  @Get("/policies/{policyNumber}")
  PolicyView view(String policyNumber, Caller caller, Work work) {
    return PolicyView.of(
        work.require(Policy.KIND, caller.owner(), policyNumber), caller.language());
  }
}
