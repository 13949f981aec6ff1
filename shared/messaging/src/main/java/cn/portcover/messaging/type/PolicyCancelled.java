package cn.portcover.messaging.type;

import cn.portcover.domain.PolicyNumber;
import java.time.LocalDate;

/**
 * {@code policy.cancelled}: the policy ends early (注销).
 *
 * @param on first day without cover
 */
public record PolicyCancelled(PolicyNumber policyNumber, LocalDate on, String reason) {}
