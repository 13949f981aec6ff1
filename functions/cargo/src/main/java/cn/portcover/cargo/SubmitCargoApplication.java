package cn.portcover.cargo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.attachment.AttachmentTotal;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationNotFound;
import cn.portcover.domain.cargo.CargoApplicationNotOpen;
import cn.portcover.domain.cargo.CargoNotReady;
import cn.portcover.domain.cargo.OpenCover;
import cn.portcover.domain.cargo.OpenCoverNotFound;
import cn.portcover.domain.cargo.OpenCoverNotValid;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.messaging.MessageType;
import cn.portcover.messaging.type.CargoApplicationSubmitted;
import cn.portcover.messaging.type.Evidence;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CardSignatureNeed;
import cn.portcover.operation.Operation;
import cn.portcover.operation.StaleVersion;
import cn.portcover.operation.Work;
import cn.portcover.operation.attachment.Attachments;
import cn.portcover.operation.signing.CardSignature;
import cn.portcover.operation.signing.SignedStatements;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 提交 (手册 002 §5.2.1, §5.2.2): the complete application goes to the insurer, for the first time or
 * changed, and is read-only from then on.
 */
@Operation(
    caller = CARD,
    changes = {CargoApplication.class, AttachmentTotal.class},
    refuses = {
      CargoApplicationNotFound.class,
      CargoApplicationNotOpen.class,
      OpenCoverNotFound.class,
      OpenCoverNotValid.class,
      CargoNotReady.class,
      StaleVersion.class
    },
    signature = CardSignatureNeed.ALWAYS,
    ifMatch = true,
    reads = {OpenCover.class, Attachment.class})
final class SubmitCargoApplication {
  private final CargoReadiness readiness;
  private final SignedStatements statements;
  private final Attachments attachments;

  SubmitCargoApplication(
      CargoReadiness readiness, SignedStatements statements, Attachments attachments) {
    this.readiness = readiness;
    this.statements = statements;
    this.attachments = attachments;
  }

  record Submit(@Nullable CardSignature signature) {}

  @Post("/cargo/applications/{id}/submission")
  CargoApplicationView submit(
      String id, @Body Submit given, Caller caller, Work work, Instant now) {
    CargoApplication application = CargoApplications.requireSeen(id, caller, work);
    application.requireOpen();
    attachments.freeze(application, work);
    readiness.requireToSubmit(application, work, now);
    SignatureEvidence evidence =
        statements.require(
            given.signature(), SigningPurpose.SUBMIT_CARGO_APPLICATION, application, caller, work);

    CargoApplication submitted = application.submit(caller.actor(), evidence.id(), now);

    work.keep(submitted);
    work.tell(
        submitted.insurer(),
        MessageType.CARGO_APPLICATION_SUBMITTED.wireName(),
        submitted,
        CargoApplicationSubmitted.of(
            submitted, readiness.stored(application, work), Evidence.of(evidence)));
    return CargoApplicationView.of(
        submitted, LocalDate.ofInstant(now, Policy.ZONE), caller.language());
  }
}
