package cn.portcover.domain.application;

import cn.portcover.domain.Company;
import cn.portcover.domain.EmailRule;
import cn.portcover.domain.OfferNumber;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.Product;
import cn.portcover.domain.counterparty.CounterpartyId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the insurer offered; never changes.
 *
 * @param insurerName the insurer's Chinese name at the time of the offer
 * @param renewalOf number of last year's policy when this renews it (续转)
 * @param confirmBy from this instant on the offer has lapsed; absent when the insurer set no
 *     deadline
 */
public record Offer(
    OfferNumber offerNumber,
    CounterpartyId insurer,
    String insurerName,
    Company company,
    Product product,
    @Nullable String programmeId,
    @Nullable PolicyNumber renewalOf,
    @Nullable SuggestedContact contact,
    ConfirmWith confirmWith,
    @Nullable Instant confirmBy,
    EmailRule emailRule,
    OfferForm form) {}
