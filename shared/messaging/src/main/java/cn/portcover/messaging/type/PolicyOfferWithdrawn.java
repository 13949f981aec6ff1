package cn.portcover.messaging.type;

import cn.portcover.domain.OfferNumber;

/** {@code policy.offer-withdrawn}: the insurer takes an offer back that is not confirmed yet. */
public record PolicyOfferWithdrawn(OfferNumber offerNumber, String reason) {}
