package cn.portcover.claim;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimDeadlines;
import cn.portcover.domain.claim.ClaimForm;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.domain.claim.ClaimNotOpen;
import cn.portcover.domain.claim.ClaimReceipt;
import cn.portcover.domain.policy.Policy;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.StaleVersion;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Put;
import java.time.Instant;
import java.util.List;

/** 暂存: the form as it is now; a draft may be incomplete. */
@Operation(
    caller = MEMBER,
    changes = Claim.class,
    refuses = {ClaimNotFound.class, ClaimNotOpen.class, StaleVersion.class, InvalidFields.class},
    ifMatch = true,
    reads = {ClaimReceipt.class, Policy.class})
final class SaveClaim {
  @Put("/claims/{claimNumber}")
  ClaimView save(
      String claimNumber, @Body ClaimInput input, Caller caller, Work work, Instant now) {
    Claim claim = Claims.requireSeen(claimNumber, caller, work);
    ClaimForm form = input.form();
    List<FieldError> problems = form.problems(ClaimDeadlines.day(now));
    if (!problems.isEmpty()) {
      throw new InvalidFields(problems);
    }
    Claim saved = claim.save(form);
    work.keep(saved);
    return ViewClaim.whole(saved, caller, work);
  }
}
