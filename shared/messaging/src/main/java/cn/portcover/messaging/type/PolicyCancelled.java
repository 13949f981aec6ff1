package cn.portcover.messaging.type;

import java.time.LocalDate;

/**
 * {@code policy.cancelled}: the policy ends early (注销).
 *
 * @param on first day without cover
 */
public record PolicyCancelled(String policyNumber, LocalDate on, String reason) {}
