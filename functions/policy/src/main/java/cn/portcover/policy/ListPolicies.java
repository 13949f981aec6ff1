package cn.portcover.policy;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.PolicyStatus;
import cn.portcover.domain.policy.ReceiptStatus;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 保险单: the company's policies, newest first. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = CursorNotValid.class,
    reads = Policy.class)
final class ListPolicies {
  @Get("/policies")
  Paging.Listing<PolicyView> list(
      @Nullable @QueryValue PolicyStatus status,
      @Nullable @QueryValue ReceiptStatus receipt,
      Paging paging,
      Caller caller,
      Work work) {
    Map<String, String> statuses = new HashMap<>();
    if (status != null) {
      statuses.put("status", status.name());
    }
    if (receipt != null) {
      statuses.put("receiptStatus", receipt.name());
    }
    return Paging.Listing.of(
        work.store().list(Policy.KIND, caller.owner(), statuses, paging.limit(), paging.cursor()),
        policy -> PolicyView.of(policy, caller.language()));
  }
}
