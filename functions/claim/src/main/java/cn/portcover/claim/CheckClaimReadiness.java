package cn.portcover.claim;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Language;
import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.domain.claim.ClaimNotOpen;
import cn.portcover.domain.claim.ClaimRules;
import cn.portcover.domain.claim.ShipmentReport;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.domain.signing.ServiceAgreement;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Versioned;
import cn.portcover.operation.Work;
import cn.portcover.operation.http.Problems;
import io.micronaut.http.annotation.Get;
import java.time.Instant;
import java.util.List;

/**
 * 提交前检查: every gap at once, and what to look at once more. While the buyers' register does not
 * answer, nothing is said: a list of some gaps would read as all of them.
 */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = {ClaimNotFound.class, ClaimNotOpen.class},
    uses = Operation.Uses.REFERENCE,
    reads = {
      Claim.class,
      Policy.class,
      ServiceAgreement.class,
      DataAuthorisation.class,
      ShipmentReport.class,
      Attachment.class
    })
final class CheckClaimReadiness {
  private final Readiness readiness;

  CheckClaimReadiness(Readiness readiness) {
    this.readiness = readiness;
  }

  /**
   * @param pointer where in the claim
   * @param detail in the caller's language
   */
  record Remark(String pointer, String code, String detail) {
    static Remark of(FieldError error, Language language) {
      return new Remark(
          error.pointer(),
          error.code(),
          Problems.sentence(error.code(), error.arguments(), language));
    }
  }

  /**
   * @param ready whether it can be submitted: no gaps; warnings do not stop it
   * @param version of the claim that was looked at
   */
  record ReadinessView(boolean ready, List<Remark> gaps, List<Remark> warnings, long version)
      implements Versioned {}

  @Get("/claims/{claimNumber}/readiness")
  ReadinessView check(String claimNumber, Caller caller, Work work, Instant now) {
    Claim claim = Claims.require(claimNumber, caller, work);
    claim.requireOpen();
    List<Remark> gaps = inWords(readiness.gaps(claim, work, now), caller);
    List<Remark> warnings =
        inWords(ClaimRules.warnings(claim, ViewClaim.policy(claim, work), now), caller);
    return new ReadinessView(gaps.isEmpty(), gaps, warnings, claim.version());
  }

  private static List<Remark> inWords(List<FieldError> errors, Caller caller) {
    return errors.stream().map(error -> Remark.of(error, caller.language())).toList();
  }
}
