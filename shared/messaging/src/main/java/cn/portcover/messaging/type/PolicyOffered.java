package cn.portcover.messaging.type;

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
    String offerNumber,
    Company company,
    Product product,
    @Nullable String programmeId,
    @Nullable String renewalOf,
    @Nullable OfferedContact contact,
    ConfirmWith confirmWith,
    @Nullable Instant confirmBy,
    @Nullable EmailRule emailRule,
    OfferedForm form) {}
