package cn.portcover.messaging.type;

import cn.portcover.domain.Company;
import cn.portcover.domain.EmailRule;
import cn.portcover.domain.OfferNumber;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.Product;
import cn.portcover.domain.application.ConfirmWith;
import cn.portcover.domain.application.OfferForm;
import cn.portcover.domain.application.SuggestedContact;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * {@code policy.offered}: an insurer offers a policy, the company is to confirm it (待确认保单).
 *
 * @param programmeId the programme (统保政策) that the offer belongs to
 * @param renewalOf number of the policy that is renewed (续转)
 * @param confirmBy the offer lapses at this time
 */
public record PolicyOffered(
    OfferNumber offerNumber,
    Company company,
    Product product,
    @Nullable String programmeId,
    @Nullable PolicyNumber renewalOf,
    @Nullable SuggestedContact contact,
    ConfirmWith confirmWith,
    @Nullable Instant confirmBy,
    @Nullable EmailRule emailRule,
    OfferForm form) {}
