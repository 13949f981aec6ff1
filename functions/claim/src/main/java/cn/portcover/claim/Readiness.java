package cn.portcover.claim;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotReady;
import cn.portcover.domain.claim.ClaimRules;
import cn.portcover.domain.policy.Policy;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Whether a claim may be started or submitted: its own rules and every condition around it. */
@Singleton
final class Readiness {
  private final List<ClaimCondition> conditions;

  Readiness(List<ClaimCondition> conditions) {
    this.conditions = conditions;
  }

  void requireToStart(Policy policy, Caller caller, Work work) {
    ClaimRules.requireClaimable(policy, work.now());
    conditions.forEach(condition -> condition.requireToStart(policy, caller, work));
  }

  /** Every gap at once. */
  List<FieldError> gaps(Claim claim, Work work, Instant now) {
    List<FieldError> gaps = new ArrayList<>(ClaimRules.gaps(claim, now));
    conditions.forEach(condition -> gaps.addAll(condition.gaps(claim, work, now)));
    return gaps;
  }

  void requireToSubmit(Claim claim, Work work, Instant now) {
    List<FieldError> gaps = gaps(claim, work, now);
    if (!gaps.isEmpty()) {
      throw new ClaimNotReady(gaps);
    }
  }
}
