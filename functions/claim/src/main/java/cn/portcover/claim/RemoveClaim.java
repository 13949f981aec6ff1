package cn.portcover.claim;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.domain.claim.ClaimNotOpen;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.StaleVersion;
import cn.portcover.operation.Work;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Status;

/** 删除: a draft that is not wanted; what was submitted once is withdrawn instead. */
@Operation(
    caller = MEMBER,
    changes = Claim.class,
    refuses = {ClaimNotFound.class, ClaimNotOpen.class, StaleVersion.class},
    ifMatch = true)
final class RemoveClaim {
  @Delete("/claims/{claimNumber}")
  @Status(HttpStatus.NO_CONTENT)
  void remove(String claimNumber, Caller caller, Work work) {
    work.keep(Claims.requireSeen(claimNumber, caller, work).remove());
  }
}
