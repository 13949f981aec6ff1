package cn.portcover.messaging.type;

import cn.portcover.domain.Company;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.buyer.BuyerDetails;
import cn.portcover.domain.buyer.BuyerProposal;
import java.time.Instant;

/**
 * {@code buyer.proposed}: a company asks for a buyer to be registered (新建买家信息).
 *
 * @param confirmedNew whether it said so though it was shown buyers like this one
 */
public record BuyerProposed(
    RecordId proposalId,
    Company company,
    BuyerDetails buyer,
    boolean confirmedNew,
    Instant proposedAt) {
  public static BuyerProposed of(BuyerProposal proposal) {
    return new BuyerProposed(
        proposal.id(),
        proposal.company(),
        proposal.details(),
        proposal.confirmedNew(),
        proposal.createdAt());
  }
}
