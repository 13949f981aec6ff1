package cn.portcover.claim;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.policy.Policy;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Work;
import java.time.Instant;
import java.util.List;

/**
 * Something outside the claim's own form that has to be so: each is a bean, asked when a claim is
 * started, when its readiness is checked and when it is submitted. What a condition reads belongs
 * to the {@code reads} and {@code uses} of these three operations.
 */
interface ClaimCondition {
  /** Refuses to start a claim under the policy while it is not so. */
  default void requireToStart(Policy policy, Caller caller, Work work) {}

  /** What is missing before the claim can be submitted. */
  List<FieldError> gaps(Claim claim, Work work, Instant now);
}
