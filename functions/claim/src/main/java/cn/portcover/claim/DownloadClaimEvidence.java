package cn.portcover.claim;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.domain.claim.ClaimReceipt;
import cn.portcover.domain.claim.ClaimSubmission;
import cn.portcover.domain.claim.Shipment;
import cn.portcover.domain.claim.ShipmentReport;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.session.EvidenceNotFound;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.document.DocumentAnswers;
import cn.portcover.operation.document.IssuedDocuments;
import cn.portcover.operation.document.ServesDocument;
import cn.portcover.operation.http.Answer;
import cn.portcover.operation.http.Request;
import io.micronaut.http.annotation.Get;
import java.time.Instant;

/** 证据包: everything that proves the claim's signatures and documents, offline and for ever. */
@Operation(
    caller = MEMBER,
    changes = IssuedDocument.class,
    refuses = {ClaimNotFound.class, EvidenceNotFound.class},
    uses = Operation.Uses.FILES,
    reads = {
      Claim.class,
      Shipment.class,
      ClaimSubmission.class,
      ClaimReceipt.class,
      ShipmentReport.class,
      SignatureEvidence.class,
      Attachment.class
    })
final class DownloadClaimEvidence {
  private final IssuedDocuments documents;
  private final DocumentAnswers answers;
  private final ClaimEvidence evidence;

  DownloadClaimEvidence(
      IssuedDocuments documents, DocumentAnswers answers, ClaimEvidence evidence) {
    this.documents = documents;
    this.answers = answers;
    this.evidence = evidence;
  }

  @Get("/claims/{claimNumber}/evidence")
  @ServesDocument
  Answer download(String claimNumber, Request request, Caller caller, Work work, Instant now) {
    Claim claim = Claims.require(claimNumber, caller, work);
    if (claim.submission() == null) {
      throw new EvidenceNotFound();
    }
    IssuedDocument pack =
        documents.of(
            claim,
            DocumentKind.CLAIM_EVIDENCE,
            claim.edition(),
            caller.actor(),
            now,
            (number, verification, issuedAt) ->
                new IssuedDocuments.Drawn(evidence.pack(claim, work, issuedAt).zip(), 0));
    return answers.answer(pack, request, caller.language());
  }
}
