package cn.portcover.claim;

import static cn.portcover.operation.Grant.PLATFORM;

import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimSubmission;
import cn.portcover.domain.claim.Shipment;
import cn.portcover.domain.claim.ShipmentReport;
import cn.portcover.domain.claim.ShipmentReportStatus;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.signing.DataAccess;
import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Streamed;
import cn.portcover.operation.Work;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.Store;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws long reports, which nobody waits for in a request. */
@Operation(
    caller = PLATFORM,
    changes = {ShipmentReport.class, DataAccess.class, IssuedDocument.class},
    refuses = {},
    uses = {Operation.Uses.FILES, Operation.Uses.REFERENCE, Operation.Uses.SEAL_KEY},
    reads = {Claim.class, Shipment.class, DataAuthorisation.class},
    follows = ShipmentReport.class)
final class DrawShipmentReports implements Streamed {
  private static final Logger LOG = LoggerFactory.getLogger(DrawShipmentReports.class);
  private final ReportDrawing drawing;
  private final Works works;

  DrawShipmentReports(ReportDrawing drawing, Works works) {
    this.drawing = drawing;
    this.works = works;
  }

  @Override
  public void onWritten(Written written, Instant now) {
    Actor actor = Actor.platform("DrawShipmentReports");
    try {
      works.commit(
          "DrawShipmentReports",
          actor,
          now,
          work -> {
            work.find(ShipmentReport.KIND, written.owner(), written.key())
                .filter(report -> report.status() == ShipmentReportStatus.DRAWING)
                .ifPresent(report -> draw(report, actor, work, now));
            return written;
          });
    } catch (Store.Raced raced) {
      // Replaced, or drawn by another, meanwhile.
      LOG.info("a report was settled elsewhere: {}", raced.getMessage());
    }
  }

  private void draw(ShipmentReport report, Actor actor, Work work, Instant now) {
    Claim claim = work.require(Claim.KIND, report.owner(), report.claimNumber().value());
    DataAuthorisation authorisation =
        work.require(DataAuthorisation.KIND, report.owner(), report.authorisationId().value());
    List<Shipment> shipments = Shipments.all(claim, work);
    boolean asItWas =
        claim.shipments().shipmentsVersion() == report.shipmentsVersion()
            && ClaimSubmission.digestOf(shipments).equals(report.rowsSha256())
            && authorisation.isInForce(now);
    work.keep(
        asItWas
            ? drawing.draw(report, claim, shipments, authorisation, actor, now)
            : report.replaced());
  }
}
