package cn.portcover.claim;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.Shipment;
import cn.portcover.domain.claim.ShipmentReport;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.domain.signing.DataPurpose;
import cn.portcover.domain.trade.TradeDocument;
import cn.portcover.operation.LostRace;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.Store;
import cn.portcover.operation.signing.DataAccesses;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Draws a report: pulls the trade data, enters each pull, keeps the data, issues the PDF. */
@Singleton
final class ReportDrawing {
  /** With their audit entries they fit into one transaction. */
  private static final int ENTRIES_AT_A_TIME = 45;

  private final ReportedData data;
  private final ReportedChecks checks;
  private final ReportDocuments documents;
  private final Works works;
  private final DataAccesses accesses;

  ReportDrawing(
      ReportedData data,
      ReportedChecks checks,
      ReportDocuments documents,
      Works works,
      DataAccesses accesses) {
    this.data = data;
    this.checks = checks;
    this.documents = documents;
    this.works = works;
    this.accesses = accesses;
  }

  /** The report with its data and document; it is still to be kept. */
  ShipmentReport draw(
      ShipmentReport report,
      Claim claim,
      List<Shipment> shipments,
      DataAuthorisation authorisation,
      Actor actor,
      Instant now) {
    List<ReportedData.Found> found = data.check(claim, shipments);
    List<TradeDocument> pulled =
        found.stream().flatMap(each -> each.documents().stream()).distinct().toList();
    enter(pulled, report, authorisation, actor, now);
    Sha256 contents = data.keep(report, claim, found);
    ShipmentReport drawn = report.drawn(contents, checks.keep(report, found, now));
    documents.of(drawn, actor, now);
    return drawn;
  }

  /** Before the data is shown to anybody: a pull that is not entered never happened. */
  private void enter(
      List<TradeDocument> pulled,
      ShipmentReport report,
      DataAuthorisation authorisation,
      Actor actor,
      Instant now) {
    for (int i = 0; i < pulled.size(); i += ENTRIES_AT_A_TIME) {
      List<TradeDocument> some = pulled.subList(i, Math.min(i + ENTRIES_AT_A_TIME, pulled.size()));
      try {
        works.commit(
            "GenerateShipmentReport",
            actor,
            now,
            work -> {
              some.forEach(
                  document ->
                      accesses.enter(
                          authorisation,
                          DataPurpose.CLAIM,
                          document.kind(),
                          document.number(),
                          report.subject(),
                          work));
              return some;
            });
      } catch (Store.Raced raced) {
        throw new LostRace();
      }
    }
  }
}
