package cn.portcover.messaging.type;

import java.time.Instant;

/**
 * {@code policy.acknowledged}: the company acknowledged its policy (收悉).
 *
 * @param by name of the person
 */
public record PolicyAcknowledged(String policyNumber, String by, Instant at) {}
