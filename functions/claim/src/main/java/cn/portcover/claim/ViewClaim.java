package cn.portcover.claim;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.domain.claim.ClaimReceipt;
import cn.portcover.domain.policy.Policy;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 查看索赔申请: with the insurer's receipts. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = ClaimNotFound.class,
    reads = {Claim.class, ClaimReceipt.class, Policy.class})
final class ViewClaim {
  /** Insurers send a handful. */
  private static final int MOST_RECEIPTS = 200;

  @Get("/claims/{claimNumber}")
  ClaimView view(String claimNumber, Caller caller, Work work) {
    return whole(Claims.require(claimNumber, caller, work), caller, work);
  }

  /** The claim as it is now, with what is kept beside it. */
  static ClaimView whole(Claim claim, Caller caller, Work work) {
    var receipts =
        work.store()
            .beginning(
                ClaimReceipt.KIND,
                claim.owner(),
                ClaimReceipt.keysOf(claim.number()),
                MOST_RECEIPTS);
    return ClaimView.of(claim, receipts, policy(claim, work), caller.language());
  }

  /** The policy that it is under: kept for as long as its claims. */
  static Policy policy(Claim claim, Work work) {
    return work.require(Policy.KIND, claim.owner(), claim.header().policyNumber().value());
  }
}
