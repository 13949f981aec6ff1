package cn.portcover.domain.claim;

import static cn.portcover.domain.claim.ClaimStatus.APPROVED;
import static cn.portcover.domain.claim.ClaimStatus.DECLINED;
import static cn.portcover.domain.claim.ClaimStatus.DRAFT;
import static cn.portcover.domain.claim.ClaimStatus.PAID;
import static cn.portcover.domain.claim.ClaimStatus.REMOVED;
import static cn.portcover.domain.claim.ClaimStatus.RETURNED;
import static cn.portcover.domain.claim.ClaimStatus.SUBMITTED;
import static cn.portcover.domain.claim.ClaimStatus.UNDER_REVIEW;
import static cn.portcover.domain.claim.ClaimStatus.WITHDRAWAL_REQUESTED;
import static cn.portcover.domain.claim.ClaimStatus.WITHDRAWN;
import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;

import cn.portcover.domain.record.Lifecycle;

/**
 * The edge tables of a claim (SM-5): where it stands, and whether its decision was seen. A
 * withdrawal that the insurer refuses leads back to where the claim would stand without it; a
 * decision that crosses a request for withdrawal ends it.
 */
public final class ClaimLifecycle {
  /** What moves a claim. */
  public enum Move {
    START,
    SUBMIT,
    REMOVE,
    REVIEW,
    RETURN,
    APPROVE,
    DECLINE,
    PAY,
    REQUEST_WITHDRAWAL,
    ACCEPT_WITHDRAWAL,
    BACK_TO_SUBMITTED,
    BACK_TO_REVIEW,
    BACK_TO_RETURNED,
    DECIDE,
    READ
  }

  public static final Lifecycle<ClaimStatus, Move> TABLE =
      Lifecycle.of(
          "claim",
          born(Move.START, DRAFT),
          edge(DRAFT, Move.SUBMIT, SUBMITTED),
          edge(DRAFT, Move.REMOVE, REMOVED),
          edge(SUBMITTED, Move.REVIEW, UNDER_REVIEW),
          edge(SUBMITTED, Move.RETURN, RETURNED),
          edge(UNDER_REVIEW, Move.RETURN, RETURNED),
          edge(RETURNED, Move.SUBMIT, SUBMITTED),
          edge(UNDER_REVIEW, Move.APPROVE, APPROVED),
          edge(UNDER_REVIEW, Move.DECLINE, DECLINED),
          edge(APPROVED, Move.PAY, PAID),
          edge(SUBMITTED, Move.REQUEST_WITHDRAWAL, WITHDRAWAL_REQUESTED),
          edge(UNDER_REVIEW, Move.REQUEST_WITHDRAWAL, WITHDRAWAL_REQUESTED),
          edge(RETURNED, Move.REQUEST_WITHDRAWAL, WITHDRAWAL_REQUESTED),
          edge(WITHDRAWAL_REQUESTED, Move.ACCEPT_WITHDRAWAL, WITHDRAWN),
          edge(WITHDRAWAL_REQUESTED, Move.BACK_TO_SUBMITTED, SUBMITTED),
          edge(WITHDRAWAL_REQUESTED, Move.BACK_TO_REVIEW, UNDER_REVIEW),
          edge(WITHDRAWAL_REQUESTED, Move.BACK_TO_RETURNED, RETURNED),
          edge(WITHDRAWAL_REQUESTED, Move.APPROVE, APPROVED),
          edge(WITHDRAWAL_REQUESTED, Move.DECLINE, DECLINED));

  public static final Lifecycle<ClaimNotice, Move> NOTICE =
      Lifecycle.of(
          "claim notice",
          born(Move.START, ClaimNotice.NONE),
          edge(ClaimNotice.NONE, Move.DECIDE, ClaimNotice.UNSEEN),
          edge(ClaimNotice.UNSEEN, Move.READ, ClaimNotice.SEEN),
          edge(ClaimNotice.SEEN, Move.DECIDE, ClaimNotice.UNSEEN));

  private ClaimLifecycle() {}
}
