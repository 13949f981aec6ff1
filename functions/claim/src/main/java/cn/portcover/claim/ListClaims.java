package cn.portcover.claim;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimStatus;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Pages;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 索赔申请: the company's claims, newest first. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = CursorNotValid.class,
    reads = Claim.class)
final class ListClaims {
  @Get("/claims")
  Paging.Listing<ClaimSummary> list(
      @Nullable @QueryValue PolicyNumber policyNumber,
      @Nullable @QueryValue ClaimStatus status,
      Paging paging,
      Caller caller,
      Work work) {
    Map<String, String> statuses = status == null ? Map.of() : Map.of("status", status.name());
    return Paging.Listing.of(
        Pages.of(
            paging,
            (limit, cursor) ->
                work.store().list(Claim.KIND, caller.owner(), statuses, limit, cursor),
            claim -> isWanted(claim, policyNumber)),
        claim -> ClaimSummary.of(claim, caller.language()));
  }

  private static boolean isWanted(Claim claim, @Nullable PolicyNumber policy) {
    return claim.status() != ClaimStatus.REMOVED
        && (policy == null || policy.equals(claim.header().policyNumber()));
  }
}
