package cn.portcover.claim;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.domain.claim.ClaimNotOpen;
import cn.portcover.domain.claim.ClaimReceipt;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.messaging.MessageType;
import cn.portcover.messaging.type.ClaimWithdrawalRequested;
import cn.portcover.messaging.type.Evidence;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CardSignatureNeed;
import cn.portcover.operation.Operation;
import cn.portcover.operation.StaleVersion;
import cn.portcover.operation.Work;
import cn.portcover.operation.signing.CardSignature;
import cn.portcover.operation.signing.SignedStatements;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 撤回: the company asks to take a claim back that is not decided yet; the insurer answers. */
@Operation(
    caller = CARD,
    changes = Claim.class,
    refuses = {ClaimNotFound.class, ClaimNotOpen.class, StaleVersion.class},
    signature = CardSignatureNeed.ALWAYS,
    ifMatch = true,
    reads = {ClaimReceipt.class, Policy.class})
final class WithdrawClaim {
  private final SignedStatements statements;

  WithdrawClaim(SignedStatements statements) {
    this.statements = statements;
  }

  record Withdraw(String reason, @Nullable CardSignature signature) {}

  @Post("/claims/{claimNumber}/withdrawal")
  ClaimView withdraw(
      String claimNumber, @Body Withdraw given, Caller caller, Work work, Instant now) {
    Claim claim = Claims.requireSeen(claimNumber, caller, work);
    claim.requireSignable(SigningPurpose.WITHDRAW_CLAIM, now);
    SignatureEvidence evidence =
        statements.require(given.signature(), SigningPurpose.WITHDRAW_CLAIM, claim, caller, work);

    Claim asked = claim.requestWithdrawal(caller.actor(), given.reason(), evidence.id(), now);

    work.keep(asked, given.reason());
    work.tell(
        asked.header().insurer(),
        MessageType.CLAIM_WITHDRAWAL_REQUESTED.wireName(),
        asked,
        new ClaimWithdrawalRequested(
            asked.number(),
            asked.header().policyNumber(),
            given.reason(),
            caller.openSession().person(),
            now,
            Evidence.of(evidence)));
    return ViewClaim.whole(asked, caller, work);
  }
}
