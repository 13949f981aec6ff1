package cn.portcover.domain.claim;

import cn.portcover.domain.claim.ClaimLifecycle.Move;

/** What a claim is after a receipt (审核回执): where the review leads, and where it does not. */
final class Hearing {
  private final Claim claim;
  private final Review heard;

  private Hearing(Claim claim, Review heard) {
    this.claim = claim;
    this.heard = heard;
  }

  static Claim of(ClaimReceipt receipt, Claim claim) {
    if (claim.submission() == null) {
      throw new ClaimNotOpen(claim.status());
    }
    if (!claim.review().isNews(receipt)) {
      Review asking = claim.review().asking(receipt);
      return asking.equals(claim.review())
          ? claim
          : new Hearing(claim, asking).at(claim.status(), claim.notice());
    }
    return new Hearing(claim, claim.review().hear(receipt)).after(receipt.result());
  }

  private Claim after(ReviewResult result) {
    if (result.means(standing())) {
      return at(claim.status(), result.isDecision() ? noticed() : claim.notice());
    }
    return switch (result) {
      case RECEIVED -> at(claim.status(), claim.notice());
      case UNDER_REVIEW -> reviewed(Move.REVIEW);
      case RETURNED -> reviewed(Move.RETURN);
      case APPROVED -> decided(Move.APPROVE);
      case DECLINED -> decided(Move.DECLINE);
      case PAID -> decided(Move.PAY);
      case WITHDRAWAL_ACCEPTED -> at(claim.after(Move.ACCEPT_WITHDRAWAL), claim.notice());
      case WITHDRAWAL_REFUSED -> resumed();
    };
  }

  /** The review goes on beside a request for withdrawal, which only a decision ends. */
  private Claim reviewed(Move move) {
    Claim.Withdrawal withdrawal = claim.withdrawal();
    if (!isToBeWithdrawn() || withdrawal == null) {
      return at(claim.after(move), claim.notice());
    }
    ClaimStatus beside =
        ClaimLifecycle.TABLE.next(
            withdrawal.from(), move, from -> new ClaimNotOpen(claim.status()));
    return claim.with(
        claim.status(),
        claim.notice(),
        claim.form(),
        claim.shipments(),
        claim.submission(),
        withdrawal.beside(beside),
        heard);
  }

  private Claim decided(Move move) {
    if (isToBeWithdrawn() && !ClaimLifecycle.TABLE.allows(standing(), move)) {
      throw new ClaimNotOpen(claim.status());
    }
    return at(claim.after(move), noticed());
  }

  /** A refusal that a decision has overtaken has nothing more to refuse. */
  private Claim resumed() {
    if (claim.withdrawal() == null) {
      throw new ClaimNotOpen(claim.status());
    }
    if (!isToBeWithdrawn()) {
      return at(claim.status(), claim.notice());
    }
    Move back =
        switch (standing()) {
          case SUBMITTED -> Move.BACK_TO_SUBMITTED;
          case UNDER_REVIEW -> Move.BACK_TO_REVIEW;
          default -> Move.BACK_TO_RETURNED;
        };
    return at(claim.after(back), claim.notice());
  }

  private ClaimNotice noticed() {
    return claim.notice() == ClaimNotice.UNSEEN
        ? claim.notice()
        : ClaimLifecycle.NOTICE.next(
            claim.notice(), Move.DECIDE, notice -> new ClaimNotOpen(claim.status()));
  }

  private boolean isToBeWithdrawn() {
    return claim.status() == ClaimStatus.WITHDRAWAL_REQUESTED;
  }

  /** Where the claim stands in the insurer's review, whether or not it is to be withdrawn. */
  private ClaimStatus standing() {
    Claim.Withdrawal withdrawal = claim.withdrawal();
    return isToBeWithdrawn() && withdrawal != null ? withdrawal.from() : claim.status();
  }

  private Claim at(ClaimStatus status, ClaimNotice notice) {
    return claim.with(
        status,
        notice,
        claim.form(),
        claim.shipments(),
        claim.submission(),
        claim.withdrawal(),
        heard);
  }
}
