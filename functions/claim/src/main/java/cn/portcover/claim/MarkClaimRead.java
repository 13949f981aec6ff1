package cn.portcover.claim;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;

/** 已读: the company has seen the insurer's decision; the home page stops counting it. */
@Operation(caller = MEMBER, changes = Claim.class, refuses = ClaimNotFound.class)
final class MarkClaimRead {
  @Post("/claims/{claimNumber}/reading")
  @Status(HttpStatus.NO_CONTENT)
  void read(String claimNumber, Caller caller, Work work) {
    Claim claim = Claims.require(claimNumber, caller, work);
    Claim read = claim.read();
    if (read != claim) {
      work.keep(read);
    }
  }
}
