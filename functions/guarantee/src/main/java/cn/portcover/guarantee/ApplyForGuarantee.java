package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteeNotReady;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitChange;
import cn.portcover.domain.guarantee.LimitExceeded;
import cn.portcover.domain.guarantee.LimitNotFound;
import cn.portcover.domain.guarantee.LimitNotUsable;
import cn.portcover.domain.guarantee.LimitReference;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.messaging.MessageType;
import cn.portcover.messaging.type.Evidence;
import cn.portcover.messaging.type.GuaranteeApplicationSubmitted;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CardSignatureNeed;
import cn.portcover.operation.Ids;
import cn.portcover.operation.LostRace;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.signing.SignedStatements;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.time.Instant;

/**
 * 申请投保 (手册 002 关税险投保): what is guaranteed is reserved of the limit in the same transaction, so that
 * of any number of applications at the same moment as many get through as the limit covers.
 */
@Operation(
    caller = CARD,
    changes = {GuaranteeApplication.class, Limit.class, LimitChange.class},
    refuses = {
      LimitNotFound.class,
      LimitNotUsable.class,
      LimitExceeded.class,
      GuaranteeNotReady.class,
      LostRace.class
    },
    signature = CardSignatureNeed.ALWAYS,
    keyRequired = true,
    uses = Operation.Uses.REFERENCE)
final class ApplyForGuarantee {
  private final GuaranteeReadiness readiness;
  private final SignedStatements statements;
  private final TableNames names;
  private final Ids ids;

  ApplyForGuarantee(
      GuaranteeReadiness readiness, SignedStatements statements, TableNames names, Ids ids) {
    this.readiness = readiness;
    this.statements = statements;
    this.names = names;
    this.ids = ids;
  }

  @Post("/guarantee/applications")
  @Status(HttpStatus.CREATED)
  GuaranteeApplicationView apply(@Body GuaranteeBody given, Caller caller, Work work, Instant now) {
    Limit limit = work.require(Limit.KIND, caller.owner(), given.limitId().value());
    LimitReference under = readiness.require(given.form(), limit, now);
    RecordId id = ids.next(now);
    var reservation = new Reservation(limit, given.form().guaranteedAmount(), id, null);
    reservation.require(work);
    SignatureEvidence evidence =
        statements.requireFor(
            given.signature(),
            SigningPurpose.APPLY_FOR_GUARANTEE,
            given.proposal(),
            GuaranteeApplication.subjectOf(id),
            caller,
            work);

    GuaranteeApplication submitted =
        GuaranteeApplication.submitted(
            id, caller.company(), under, given.form(), caller.actor(), evidence.id(), now);

    work.keep(submitted);
    reservation.take(work);
    tellInsurer(submitted, evidence, work);
    return GuaranteeApplicationView.of(submitted, names, now, caller.language());
  }

  static void tellInsurer(GuaranteeApplication submitted, SignatureEvidence evidence, Work work) {
    work.tell(
        submitted.insurer(),
        MessageType.GUARANTEE_APPLICATION_SUBMITTED.wireName(),
        submitted,
        GuaranteeApplicationSubmitted.of(submitted, Evidence.of(evidence)));
  }
}
