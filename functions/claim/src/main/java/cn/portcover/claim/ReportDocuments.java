package cn.portcover.claim;

import cn.portcover.document.RenderedPdf;
import cn.portcover.document.claim.ShipmentReportPdf;
import cn.portcover.document.layout.SealMark;
import cn.portcover.document.signing.SealMarks;
import cn.portcover.domain.claim.ShipmentReport;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.record.Actor;
import cn.portcover.operation.document.IssuedDocuments;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The PDF of a shipment data report, without and with the company's seal. */
@Singleton
final class ReportDocuments {
  private final IssuedDocuments documents;
  private final ReportedData data;
  private final Provider<ShipmentReportPdf> pdf;
  private final SealMarks marks;

  ReportDocuments(
      IssuedDocuments documents,
      ReportedData data,
      Provider<ShipmentReportPdf> pdf,
      SealMarks marks) {
    this.documents = documents;
    this.data = data;
    this.pdf = pdf;
    this.marks = marks;
  }

  /** The edition of the report as it stands. */
  IssuedDocument of(ShipmentReport report, Actor actor, Instant now) {
    return documents.of(
        report,
        DocumentKind.SHIPMENT_REPORT,
        report.edition(),
        actor,
        now,
        RenderedPdf.headed(
            heading -> pdf.get().render(data.contents(report), mark(report), heading)));
  }

  private @Nullable SealMark mark(ShipmentReport report) {
    ShipmentReport.Confirmation confirmed = report.confirmation();
    return confirmed == null ? null : marks.of(confirmed.seal(), "/confirmation/seal/company/name");
  }
}
