package cn.portcover.messaging.type;

import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.claim.ClaimNumber;
import java.time.Instant;

/**
 * {@code claim.withdrawal-requested}: the company asks to take its claim back (撤回申请).
 *
 * @param by name of the person
 */
public record ClaimWithdrawalRequested(
    ClaimNumber claimNumber,
    PolicyNumber policyNumber,
    String reason,
    String by,
    Instant at,
    Evidence evidence) {}
