package cn.portcover.claim;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.domain.claim.ClaimNotOpen;
import cn.portcover.domain.claim.ReportToConfirm;
import cn.portcover.domain.claim.ShipmentReport;
import cn.portcover.domain.claim.ShipmentReportNotFound;
import cn.portcover.domain.claim.ShipmentReportNotOpen;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.signing.Seal;
import cn.portcover.domain.signing.SealImpression;
import cn.portcover.domain.signing.SealNotFound;
import cn.portcover.domain.signing.SealNotSelectable;
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

/** 同意: the company confirms the report with its card, and its seal is put on it. */
@Operation(
    caller = CARD,
    changes = {ShipmentReport.class, IssuedDocument.class},
    refuses = {
      ClaimNotFound.class,
      ClaimNotOpen.class,
      ShipmentReportNotFound.class,
      ShipmentReportNotOpen.class,
      StaleVersion.class,
      SealNotFound.class,
      SealNotSelectable.class
    },
    signature = CardSignatureNeed.ALWAYS,
    ifMatch = true,
    uses = {Operation.Uses.FILES, Operation.Uses.SEAL_KEY},
    reads = {Claim.class, Seal.class})
final class ConfirmShipmentReport {
  private final SignedStatements statements;
  private final ReportDocuments documents;

  ConfirmShipmentReport(SignedStatements statements, ReportDocuments documents) {
    this.statements = statements;
    this.documents = documents;
  }

  /**
   * @param sealId 公司章
   */
  record Confirm(RecordId sealId, @Nullable CardSignature signature) {}

  @Post("/claims/{claimNumber}/shipment-reports/{id}/confirmation")
  ShipmentReportView confirm(
      String claimNumber, String id, @Body Confirm given, Caller caller, Work work, Instant now) {
    Claim claim = Claims.require(claimNumber, caller, work);
    ShipmentReport report =
        work.requireSeen(
            ShipmentReport.KIND, caller.owner(), ShipmentReport.key(claim.number(), id));
    report.requireConfirmable(claim);
    SealImpression seal =
        work.require(Seal.KIND, caller.owner(), given.sealId().value()).impression(now);
    SignatureEvidence evidence =
        statements.require(
            given.signature(),
            SigningPurpose.CONFIRM_SHIPMENT_REPORT,
            report,
            new ReportToConfirm(given.sealId()),
            caller,
            work);

    ShipmentReport confirmed =
        report.confirm(new ShipmentReport.Confirmation(seal, caller.actor(), now, evidence.id()));
    documents.of(confirmed, caller.actor(), now);
    work.keep(confirmed);
    return ShipmentReportView.of(confirmed, claim, caller.language());
  }
}
