package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteeApplicationNotFound;
import cn.portcover.domain.guarantee.GuaranteeApplicationNotOpen;
import cn.portcover.domain.guarantee.GuaranteeNotReady;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitChange;
import cn.portcover.domain.guarantee.LimitExceeded;
import cn.portcover.domain.guarantee.LimitNotFound;
import cn.portcover.domain.guarantee.LimitNotUsable;
import cn.portcover.domain.guarantee.LimitReference;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CardSignatureNeed;
import cn.portcover.operation.LostRace;
import cn.portcover.operation.Operation;
import cn.portcover.operation.StaleVersion;
import cn.portcover.operation.Work;
import cn.portcover.operation.signing.SignedStatements;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import java.time.Instant;
import java.util.List;

/**
 * 重新投保 (手册 002 关税险投保): of an application whose data were rejected, whose payment failed or that was
 * not paid in time, with everything filled in anew. What was reserved for it still is cancelled,
 * and the new amount reserved, at once: nobody else takes it in between.
 */
@Operation(
    caller = CARD,
    changes = {GuaranteeApplication.class, Limit.class, LimitChange.class},
    refuses = {
      GuaranteeApplicationNotFound.class,
      GuaranteeApplicationNotOpen.class,
      LimitNotFound.class,
      LimitNotUsable.class,
      LimitExceeded.class,
      GuaranteeNotReady.class,
      InvalidFields.class,
      StaleVersion.class,
      LostRace.class
    },
    signature = CardSignatureNeed.ALWAYS,
    ifMatch = true,
    uses = Operation.Uses.REFERENCE)
final class ApplyForGuaranteeAgain {
  private final GuaranteeReadiness readiness;
  private final SignedStatements statements;
  private final TableNames names;

  ApplyForGuaranteeAgain(
      GuaranteeReadiness readiness, SignedStatements statements, TableNames names) {
    this.readiness = readiness;
    this.statements = statements;
    this.names = names;
  }

  @Post("/guarantee/applications/{id}/reapplication")
  GuaranteeApplicationView apply(
      RecordId id, @Body GuaranteeBody given, Caller caller, Work work, Instant now) {
    GuaranteeApplication before =
        work.requireSeen(GuaranteeApplication.KIND, caller.owner(), id.value());
    before.requireRepeatable();
    Limit limit = work.require(Limit.KIND, caller.owner(), given.limitId().value());
    requireOfSameInsurer(limit, before);
    LimitReference under = readiness.require(given.form(), limit, now);
    var reservation = new Reservation(limit, given.form().guaranteedAmount(), id, before.holding());
    reservation.require(work);
    SignatureEvidence evidence =
        statements.require(
            given.signature(),
            SigningPurpose.APPLY_FOR_GUARANTEE_AGAIN,
            before,
            given.proposal(),
            caller,
            work);

    GuaranteeApplication submitted =
        before.applyAgain(under, given.form(), caller.actor(), evidence.id(), now);

    work.keep(submitted);
    reservation.take(work);
    ApplyForGuarantee.tellInsurer(submitted, evidence, work);
    return GuaranteeApplicationView.of(submitted, names, now, caller.language());
  }

  /** The insurer knows the application, and no other insurer does. */
  private static void requireOfSameInsurer(Limit limit, GuaranteeApplication before) {
    if (!limit.insurer().equals(before.insurer())) {
      throw new InvalidFields(
          List.of(FieldError.at("/limitId", "limit-of-another-insurer", before.insurerName())));
    }
  }
}
