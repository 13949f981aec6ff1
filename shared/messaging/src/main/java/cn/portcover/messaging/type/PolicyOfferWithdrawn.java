package cn.portcover.messaging.type;

/** {@code policy.offer-withdrawn}: the insurer takes an offer back that is not confirmed yet. */
public record PolicyOfferWithdrawn(String offerNumber, String reason) {}
