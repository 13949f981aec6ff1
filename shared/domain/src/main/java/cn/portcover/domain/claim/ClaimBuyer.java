package cn.portcover.domain.claim;

import cn.portcover.domain.buyer.BuyerCode;

/** 买方信息: as the insurer's register of buyers has it. */
public record ClaimBuyer(BuyerCode code, String englishName) {}
