package cn.portcover.domain.buyer;

import static cn.portcover.domain.buyer.BuyerProposalStatus.PROPOSED;
import static cn.portcover.domain.buyer.BuyerProposalStatus.REGISTERED;
import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;

import cn.portcover.domain.record.Lifecycle;

/** The edge table of a proposed buyer. */
public final class BuyerProposalLifecycle {
  /** What moves a proposal. */
  public enum Move {
    PROPOSE,
    REGISTER
  }

  public static final Lifecycle<BuyerProposalStatus, Move> TABLE =
      Lifecycle.of(
          "buyer proposal",
          born(Move.PROPOSE, PROPOSED),
          edge(PROPOSED, Move.REGISTER, REGISTERED));

  private BuyerProposalLifecycle() {}
}
