package cn.portcover.claim;

import cn.portcover.document.claim.ReportContents;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.Shipment;
import cn.portcover.domain.claim.ShipmentReport;
import cn.portcover.domain.claim.ShipmentReportNotFound;
import cn.portcover.domain.trade.TradeDataCheck;
import cn.portcover.domain.trade.TradeDocument;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.json.Reading;
import cn.portcover.operation.json.Writing;
import cn.portcover.operation.port.Files;
import cn.portcover.operation.port.TradeData;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What customs and origin systems have of a claim's shipments. A report's data is kept when it is
 * generated, so that the sealed edition states what was read and confirmed, whatever is published
 * meanwhile.
 */
@Singleton
final class ReportedData {
  private static final String JSON = "application/json";

  /** Numbers of so many shipments are asked for at a time. */
  private static final int AT_A_TIME = 250;

  private final Provider<TradeData> tradeData;
  private final Provider<Files> files;

  ReportedData(Provider<TradeData> tradeData, Provider<Files> files) {
    this.tradeData = tradeData;
    this.files = files;
  }

  /** What was found of one shipment's numbers. */
  record Found(Shipment shipment, List<TradeDataCheck.Finding> findings) {
    List<TradeDocument> documents() {
      return findings.stream()
          .map(TradeDataCheck.Finding::document)
          .filter(Objects::nonNull)
          .toList();
    }
  }

  /** The shipments' documents, checked, in the order of the shipments. */
  List<Found> check(Claim claim, List<Shipment> shipments) {
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < shipments.size(); i += AT_A_TIME) {
      List<Shipment> some = shipments.subList(i, Math.min(i + AT_A_TIME, shipments.size()));
      Set<String> numbers = new LinkedHashSet<>();
      some.forEach(shipment -> numbers.addAll(asked(claim, shipment).numbers()));
      TradeDataCheck check =
          TradeDataCheck.of(claim.header().insured().uscc(), tradeData.get().find(numbers));
      some.forEach(shipment -> all.add(new Found(shipment, check.check(asked(claim, shipment)))));
    }
    return all;
  }

  /** Keeps what the report states; answers its digest. */
  Sha256 keep(ShipmentReport report, Claim claim, List<Found> found) {
    byte[] contents =
        Writing.json(Reported.contents(claim, found)).getBytes(StandardCharsets.UTF_8);
    files.get().put(report.contentsFile(), contents, JSON);
    return Sha256.of(contents);
  }

  /** What the report states, as it was kept. */
  ReportContents contents(ShipmentReport report) {
    byte[] kept = files.get().get(report.contentsFile()).orElseThrow(ShipmentReportNotFound::new);
    if (!Sha256.of(kept).equals(report.contentsSha256())) {
      throw new IllegalStateException("what " + report.subject() + " states was changed");
    }
    return Reading.own(
        ReportContents.class, Json.readOwn(new String(kept, StandardCharsets.UTF_8)));
  }

  private static TradeDataCheck.Shipment asked(Claim claim, Shipment shipment) {
    var row = shipment.row();
    var buyer = claim.form().buyer();
    return new TradeDataCheck.Shipment(
        row.declarationNumber(),
        row.certificateOfOriginNumber(),
        row.hsCode(),
        row.shippedOn(),
        row.invoiceAmount().amount(),
        row.invoiceAmount().currency(),
        buyer == null ? null : buyer.englishName());
  }
}
