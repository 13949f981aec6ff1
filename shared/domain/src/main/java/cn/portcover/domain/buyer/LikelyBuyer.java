package cn.portcover.domain.buyer;

/**
 * A registered buyer that a proposed one may be.
 *
 * @param byRegistration whether it has the same registration number; else its name is alike
 */
public record LikelyBuyer(Buyer buyer, boolean byRegistration) {}
