package cn.portcover.messaging.type;

import cn.portcover.domain.PolicyNumber;
import java.time.Instant;

/**
 * {@code policy.acknowledged}: the company acknowledged its policy (收悉).
 *
 * @param by name of the person
 */
public record PolicyAcknowledged(PolicyNumber policyNumber, String by, Instant at) {}
