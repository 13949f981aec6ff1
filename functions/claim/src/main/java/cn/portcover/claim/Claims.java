package cn.portcover.claim;

import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.domain.claim.ClaimStatus;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Work;

/** The company's claims: one that was removed is none any more. */
final class Claims {
  private Claims() {}

  static Claim require(String number, Caller caller, Work work) {
    return shown(work.require(Claim.KIND, caller.owner(), number));
  }

  /** The claim to be changed: the caller must have seen this version of it. */
  static Claim requireSeen(String number, Caller caller, Work work) {
    return shown(work.requireSeen(Claim.KIND, caller.owner(), number));
  }

  private static Claim shown(Claim claim) {
    if (claim.status() == ClaimStatus.REMOVED) {
      throw new ClaimNotFound();
    }
    return claim;
  }
}
