package cn.portcover.domain.claim;

import cn.portcover.domain.Company;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.record.Actor;

/**
 * What stands over a claim and never changes.
 *
 * @param insured 被保险人, who claims
 * @param startedBy 索赔申请人
 */
public record ClaimHeader(
    ClaimNumber number,
    PolicyNumber policyNumber,
    CounterpartyId insurer,
    String insurerName,
    Company insured,
    Actor startedBy) {}
