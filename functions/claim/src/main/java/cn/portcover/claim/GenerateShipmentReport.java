package cn.portcover.claim;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.domain.claim.ClaimNotOpen;
import cn.portcover.domain.claim.ClaimSubmission;
import cn.portcover.domain.claim.NothingToReport;
import cn.portcover.domain.claim.Shipment;
import cn.portcover.domain.claim.ShipmentReport;
import cn.portcover.domain.claim.ShipmentReportStatus;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.signing.DataAccess;
import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.domain.signing.DataAuthorisationNeeded;
import cn.portcover.domain.signing.DataPurpose;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Ids;
import cn.portcover.operation.LostRace;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.http.Answer;
import cn.portcover.operation.http.Answers;
import cn.portcover.operation.signing.DataAccesses;
import io.micronaut.http.annotation.Post;
import java.time.Instant;
import java.util.List;

/**
 * 生成出运数据报告: from the shipments and what customs has of them, under the company's authorisation. A
 * long one is accepted and drawn afterwards.
 */
@Operation(
    caller = MEMBER,
    changes = {ShipmentReport.class, DataAccess.class, IssuedDocument.class},
    refuses = {
      ClaimNotFound.class,
      ClaimNotOpen.class,
      NothingToReport.class,
      DataAuthorisationNeeded.class,
      LostRace.class
    },
    keyRequired = true,
    uses = {Operation.Uses.FILES, Operation.Uses.REFERENCE, Operation.Uses.SEAL_KEY},
    reads = {Claim.class, Shipment.class, DataAuthorisation.class})
final class GenerateShipmentReport {
  private final ReportDrawing drawing;
  private final DataAccesses accesses;
  private final Ids ids;

  GenerateShipmentReport(ReportDrawing drawing, DataAccesses accesses, Ids ids) {
    this.drawing = drawing;
    this.accesses = accesses;
    this.ids = ids;
  }

  @Post("/claims/{claimNumber}/shipment-reports")
  @Answers(status = 201, when = "drawn", body = ShipmentReportView.class)
  @Answers(status = 202, when = "accepted, drawn afterwards", body = ShipmentReportView.class)
  Answer generate(String claimNumber, Caller caller, Work work, Instant now) {
    Claim claim = Claims.require(claimNumber, caller, work);
    claim.requireOpen();
    DataAuthorisation authorisation =
        accesses.require(claim.header().insurer(), DataPurpose.CLAIM, caller, work);
    List<Shipment> shipments = Shipments.all(claim, work);
    ShipmentReport report =
        ShipmentReport.generated(
            ids.next(now), claim, authorisation.id(), ClaimSubmission.digestOf(shipments), now);
    requireUnchanged(claim, work);

    ShipmentReport kept =
        report.drawsAtOnce()
            ? drawing.draw(report, claim, shipments, authorisation, caller.actor(), now).first()
            : report;
    ShipmentReports.newest(claim, work)
        .filter(before -> before.status() != ShipmentReportStatus.STALE)
        .ifPresent(before -> work.keep(before.replaced()));
    work.keep(kept);
    ShipmentReportView view = ShipmentReportView.of(kept, claim, caller.language());
    return report.drawsAtOnce()
        ? Answer.created("/v1/claims/" + claim.number() + "/documents/shipment-report", view)
        : Answer.accepted(view);
  }

  /** Rows are read after the claim: somebody may have changed one in between. */
  private static void requireUnchanged(Claim claim, Work work) {
    Claim now = work.require(Claim.KIND, claim.owner(), claim.key());
    if (now.shipments().shipmentsVersion() != claim.shipments().shipmentsVersion()) {
      throw new LostRace();
    }
  }
}
