package cn.portcover.claim;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimDeadlines;
import cn.portcover.domain.claim.ClaimHeader;
import cn.portcover.domain.claim.ClaimNumber;
import cn.portcover.domain.claim.PolicyNotClaimable;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.PolicyNotFound;
import cn.portcover.domain.policy.PolicyNotYetEffective;
import cn.portcover.domain.signing.ServiceAgreement;
import cn.portcover.domain.signing.ServiceAgreementNeeded;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.time.Instant;
import java.util.List;

/** 我要索赔: a draft under a policy that is in force, or whose time to claim is not over. */
@Operation(
    caller = MEMBER,
    changes = Claim.class,
    refuses = {
      PolicyNotFound.class,
      PolicyNotYetEffective.class,
      PolicyNotClaimable.class,
      ServiceAgreementNeeded.class
    },
    keyRequired = true,
    reads = {Policy.class, ServiceAgreement.class})
final class StartClaim {
  private final Readiness readiness;
  private final Ids ids;

  StartClaim(Readiness readiness, Ids ids) {
    this.readiness = readiness;
    this.ids = ids;
  }

  @Post("/policies/{policyNumber}/claims")
  @Status(HttpStatus.CREATED)
  ClaimView start(String policyNumber, Caller caller, Work work, Instant now) {
    Policy policy = work.require(Policy.KIND, caller.owner(), policyNumber);
    readiness.requireToStart(policy, caller, work);
    long drawn = ids.generator().nextLong(ClaimNumber.DRAWN_BELOW);
    Claim claim =
        Claim.started(
            new ClaimHeader(
                ClaimNumber.of(ClaimDeadlines.day(now), drawn),
                policy.terms().policyNumber(),
                policy.terms().insurer(),
                policy.terms().insurerName(),
                policy.terms().company(),
                caller.actor()),
            now);
    work.keep(claim);
    return ClaimView.of(claim, List.of(), policy, caller.language());
  }
}
