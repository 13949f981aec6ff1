package cn.portcover.claim;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.application.DeclarationNotAccepted;
import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.attachment.AttachmentTotal;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimDifference;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.domain.claim.ClaimNotOpen;
import cn.portcover.domain.claim.ClaimNotReady;
import cn.portcover.domain.claim.ClaimReceipt;
import cn.portcover.domain.claim.ClaimSubmission;
import cn.portcover.domain.claim.Shipment;
import cn.portcover.domain.claim.ShipmentReport;
import cn.portcover.domain.claim.ShipmentsDiffer;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.domain.signing.ServiceAgreement;
import cn.portcover.messaging.MessageType;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 提交: the complete claim goes to the insurer, for the first time or mended, and is read-only from
 * then on.
 */
@Operation(
    caller = CARD,
    changes = {Claim.class, ClaimSubmission.class, AttachmentTotal.class},
    refuses = {
      ClaimNotFound.class,
      ClaimNotOpen.class,
      StaleVersion.class,
      DeclarationNotAccepted.class,
      ClaimNotReady.class
    },
    signature = CardSignatureNeed.ALWAYS,
    ifMatch = true,
    uses = {Operation.Uses.FILES, Operation.Uses.REFERENCE},
    reads = {
      Shipment.class,
      ShipmentReport.class,
      IssuedDocument.class,
      Attachment.class,
      ClaimReceipt.class,
      Policy.class,
      ServiceAgreement.class,
      DataAuthorisation.class
    })
final class SubmitClaim {
  private final Readiness readiness;
  private final SignedStatements statements;
  private final SubmittedClaim submitted;
  private final Attachments attachments;

  SubmitClaim(
      Readiness readiness,
      SignedStatements statements,
      SubmittedClaim submitted,
      Attachments attachments) {
    this.readiness = readiness;
    this.statements = statements;
    this.submitted = submitted;
    this.attachments = attachments;
  }

  /**
   * @param declarationAccepted 索赔申明 is ticked
   */
  record Submit(boolean declarationAccepted, @Nullable CardSignature signature) {}

  @Post("/claims/{claimNumber}/submission")
  ClaimView submit(String claimNumber, @Body Submit given, Caller caller, Work work, Instant now) {
    Claim claim = Claims.requireSeen(claimNumber, caller, work);
    claim.requireOpen();
    if (!given.declarationAccepted()) {
      throw new DeclarationNotAccepted();
    }
    attachments.freeze(claim, work);
    readiness.requireToSubmit(claim, work, now);
    SignatureEvidence evidence =
        statements.require(given.signature(), SigningPurpose.SUBMIT_CLAIM, claim, caller, work);

    Claim after = claim.submit(caller.actor(), evidence.id(), now);
    List<Shipment> everMade = Shipments.everMade(claim, work);
    List<Shipment> shipments = everMade.stream().filter(claim::shows).toList();
    ClaimSubmission submission = submission(claim, after, shipments, everMade, work);

    work.keep(after);
    work.keep(submission);
    work.tell(
        after.header().insurer(),
        MessageType.CLAIM_SUBMITTED.wireName(),
        after,
        submitted.message(after, submission, shipments, evidence, work));
    return ViewClaim.whole(after, caller, work);
  }

  private static ClaimSubmission submission(
      Claim before, Claim after, List<Shipment> shipments, List<Shipment> everMade, Work work) {
    Claim.Submission made = Objects.requireNonNull(after.submission());
    Optional<ClaimSubmission> last =
        made.number() == 1
            ? Optional.empty()
            : work.find(
                ClaimSubmission.KIND,
                before.owner(),
                ClaimSubmission.key(before.number(), made.number() - 1));
    List<ClaimDifference> differences =
        last.map(one -> before.form().differencesTo(one.form())).orElse(List.of());
    return new ClaimSubmission(
        before.number(),
        made.number(),
        before.header().insured().uscc(),
        before.form(),
        before.shipments(),
        ClaimSubmission.digestOf(shipments),
        differences,
        last.map(one -> ShipmentsDiffer.since(everMade, one.createdAt())).orElse(null),
        made.by(),
        made.evidenceId(),
        made.at());
  }
}
