package cn.portcover.claim;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.document.RenderedPdf;
import cn.portcover.document.claim.ClaimSummaryPdf;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.domain.claim.Shipment;
import cn.portcover.domain.claim.ShipmentReport;
import cn.portcover.domain.claim.ShipmentReportNotFound;
import cn.portcover.domain.claim.ShipmentReportNotOpen;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.document.DocumentNotFound;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.document.DocumentAnswers;
import cn.portcover.operation.document.IssuedDocuments;
import cn.portcover.operation.document.ServesDocument;
import cn.portcover.operation.http.Answer;
import cn.portcover.operation.http.Request;
import io.micronaut.http.annotation.Get;
import jakarta.inject.Provider;
import java.time.Instant;
import java.util.List;

/** 查看出运数据报告 (the newest) / 索赔申请书. */
@Operation(
    caller = MEMBER,
    changes = IssuedDocument.class,
    refuses = {
      ClaimNotFound.class,
      DocumentNotFound.class,
      ShipmentReportNotFound.class,
      ShipmentReportNotOpen.class
    },
    uses = {Operation.Uses.FILES, Operation.Uses.SEAL_KEY},
    reads = {Claim.class, Shipment.class, ShipmentReport.class})
final class DownloadClaimDocument {
  private final IssuedDocuments documents;
  private final DocumentAnswers answers;
  private final ReportDocuments reports;
  private final Provider<ClaimSummaryPdf> summaryPdf;

  DownloadClaimDocument(
      IssuedDocuments documents,
      DocumentAnswers answers,
      ReportDocuments reports,
      Provider<ClaimSummaryPdf> summaryPdf) {
    this.documents = documents;
    this.answers = answers;
    this.reports = reports;
    this.summaryPdf = summaryPdf;
  }

  @Get("/claims/{claimNumber}/documents/{kind}")
  @ServesDocument
  Answer download(
      String claimNumber, String kind, Request request, Caller caller, Work work, Instant now) {
    Claim claim = Claims.require(claimNumber, caller, work);
    DocumentKind wanted = DocumentKind.bySlug(kind).orElseThrow(DocumentNotFound::new);
    IssuedDocument document =
        switch (wanted) {
          case SHIPMENT_REPORT -> report(claim, caller, work, now);
          case CLAIM_SUMMARY -> summary(claim, caller, work, now);
          default -> throw new DocumentNotFound();
        };
    return answers.answer(document, request, caller.language());
  }

  private IssuedDocument report(Claim claim, Caller caller, Work work, Instant now) {
    ShipmentReport newest = ShipmentReports.requireNewest(claim, work);
    if (newest.contentsSha256() == null) {
      throw new ShipmentReportNotOpen(newest.status());
    }
    return reports.of(newest, caller.actor(), now);
  }

  private IssuedDocument summary(Claim claim, Caller caller, Work work, Instant now) {
    List<Shipment> shipments = Shipments.all(claim, work);
    return documents.of(
        claim,
        DocumentKind.CLAIM_SUMMARY,
        claim.edition(),
        caller.actor(),
        now,
        RenderedPdf.headed(heading -> summaryPdf.get().render(claim, shipments, heading)));
  }
}
