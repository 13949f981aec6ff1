package cn.portcover.buyer;

import cn.portcover.domain.Language;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.buyer.BuyerCode;
import cn.portcover.domain.buyer.BuyerDetails;
import cn.portcover.domain.buyer.BuyerProposal;
import cn.portcover.domain.buyer.BuyerProposalStatus;
import cn.portcover.domain.counterparty.CounterpartyId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A proposed buyer as its company sees it.
 *
 * @param buyerCode absent until the insurer has registered it
 */
record BuyerProposalView(
    RecordId proposalId,
    CounterpartyId insurer,
    BuyerProposalStatus status,
    String statusLabel,
    @Nullable BuyerCode buyerCode,
    BuyerDetails buyer,
    boolean confirmedNew,
    Instant proposedAt,
    long version)
    implements cn.portcover.operation.Versioned {
  static BuyerProposalView of(BuyerProposal proposal, Language language) {
    return new BuyerProposalView(
        proposal.id(),
        proposal.insurer(),
        proposal.status(),
        proposal.status().label(language),
        proposal.buyerCode(),
        proposal.details(),
        proposal.confirmedNew(),
        proposal.createdAt(),
        proposal.version());
  }
}
