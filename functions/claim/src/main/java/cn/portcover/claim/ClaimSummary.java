package cn.portcover.claim;

import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotice;
import cn.portcover.domain.claim.ClaimNumber;
import cn.portcover.domain.claim.ClaimStatus;
import cn.portcover.domain.counterparty.CounterpartyId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a list shows it.
 *
 * @param unread whether the insurer has decided and nobody has looked
 */
record ClaimSummary(
    ClaimNumber claimNumber,
    PolicyNumber policyNumber,
    InsurerView insurer,
    ClaimStatus status,
    String statusLabel,
    @Nullable String buyerName,
    int shipmentCount,
    Money claimed,
    boolean unread,
    @Nullable Instant submittedAt,
    Instant createdAt,
    long version) {

  record InsurerView(CounterpartyId id, String name) {
    static InsurerView of(Claim claim) {
      return new InsurerView(claim.header().insurer(), claim.header().insurerName());
    }
  }

  static ClaimSummary of(Claim claim, Language language) {
    var buyer = claim.form().buyer();
    var submission = claim.submission();
    return new ClaimSummary(
        claim.number(),
        claim.header().policyNumber(),
        InsurerView.of(claim),
        claim.status(),
        claim.status().label(language),
        buyer == null ? null : buyer.englishName(),
        claim.shipments().count(),
        claim.shipments().claimed(),
        claim.notice() == ClaimNotice.UNSEEN,
        submission == null ? null : submission.at(),
        claim.createdAt(),
        claim.version());
  }
}
