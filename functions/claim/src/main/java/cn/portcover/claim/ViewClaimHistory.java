package cn.portcover.claim;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.HistoryView;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 状态记录查询 of a claim. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = ClaimNotFound.class,
    reads = Claim.class)
final class ViewClaimHistory {
  @Get("/claims/{claimNumber}/history")
  HistoryView view(String claimNumber, Caller caller, Work work) {
    return HistoryView.of(Claims.require(claimNumber, caller, work), work, caller.language());
  }
}
