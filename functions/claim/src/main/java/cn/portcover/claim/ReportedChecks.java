package cn.portcover.claim;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.claim.ShipmentReport;
import cn.portcover.domain.trade.TradeDataCheck;
import cn.portcover.messaging.type.TradeDataChecks;
import cn.portcover.operation.json.Writing;
import cn.portcover.operation.port.Files;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was found of a report's shipments when it was drawn. It is kept beside the report and
 * submitted with it: so the insurer reads what the company read before it confirmed, and no
 * submission looks anything up anew.
 */
@Singleton
final class ReportedChecks {
  static final String JSON = "application/json";
  private final Provider<Files> files;

  ReportedChecks(Provider<Files> files) {
    this.files = files;
  }

  /**
   * Keeps it under its digest, so that of two that draw the same report neither overwrites the
   * other's.
   */
  Sha256 keep(ShipmentReport report, List<ReportedData.Found> found, Instant now) {
    byte[] checks = Writing.json(checks(found, now)).getBytes(StandardCharsets.UTF_8);
    Sha256 digest = Sha256.of(checks);
    files.get().put(report.checksFile(digest), checks, JSON);
    return digest;
  }

  /**
   * {@link TradeDataChecks} as JSON, as it was kept; nothing of reports that were drawn before such
   * was kept.
   */
  Optional<byte[]> of(ShipmentReport report) {
    Sha256 digest = report.checksSha256();
    if (digest == null) {
      return Optional.empty();
    }
    byte[] kept = files.get().get(report.checksFile(digest)).orElseThrow();
    if (!Sha256.of(kept).equals(digest)) {
      throw new IllegalStateException("what was found for " + report.subject() + " was changed");
    }
    return Optional.of(kept);
  }

  private static TradeDataChecks checks(List<ReportedData.Found> found, Instant now) {
    return new TradeDataChecks(
        now,
        found.stream()
            .map(
                each ->
                    new TradeDataChecks.OfShipment(
                        each.shipment().serial(),
                        each.findings().stream().map(ReportedChecks::finding).toList()))
            .toList());
  }

  private static TradeDataChecks.Finding finding(TradeDataCheck.Finding finding) {
    return new TradeDataChecks.Finding(
        finding.kind(),
        finding.number(),
        finding.result(),
        finding.differences().stream()
            .map(d -> new TradeDataChecks.Difference(d.field(), d.ofShipment(), d.ofDocument()))
            .toList());
  }
}
