package cn.portcover.claim;

import cn.portcover.domain.Language;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNumber;
import cn.portcover.domain.claim.ShipmentReport;
import cn.portcover.domain.claim.ShipmentReportStatus;
import cn.portcover.operation.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A shipment data report.
 *
 * @param subject what a signature that confirms it is about
 * @param status as it stands beside the claim now
 * @param rowsSha256 of the rows that it was made of
 * @param document where its PDF is; absent while it is being drawn
 */
record ShipmentReportView(
    RecordId id,
    ClaimNumber claimNumber,
    String subject,
    ShipmentReportStatus status,
    String statusLabel,
    int shipments,
    long shipmentsVersion,
    Sha256 rowsSha256,
    @Nullable ConfirmationView confirmation,
    @Nullable String document,
    Instant createdAt,
    long version)
    implements Versioned {

  /** Who confirmed it, when, with which seal. */
  record ConfirmationView(RecordId sealId, @Nullable String by, Instant at) {
    static @Nullable ConfirmationView of(ShipmentReport.@Nullable Confirmation given) {
      return given == null
          ? null
          : new ConfirmationView(given.seal().sealId(), given.by().name(), given.at());
    }
  }

  static ShipmentReportView of(ShipmentReport report, Claim claim, Language language) {
    ShipmentReportStatus standing = report.standing(claim);
    return new ShipmentReportView(
        report.id(),
        report.claimNumber(),
        report.subject(),
        standing,
        standing.label(language),
        report.shipments(),
        report.shipmentsVersion(),
        report.rowsSha256(),
        ConfirmationView.of(report.confirmation()),
        report.contentsSha256() == null
            ? null
            : "/v1/claims/" + report.claimNumber() + "/documents/shipment-report",
        report.createdAt(),
        report.version());
  }
}
