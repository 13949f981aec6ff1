package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.document.Heading;
import cn.portcover.document.RenderedPdf;
import cn.portcover.document.guarantee.GuaranteeApplicationPdf;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.document.DocumentNotFound;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteeApplicationNotFound;
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
import jakarta.inject.Provider;
import java.time.Instant;

/** 电子投保单 预览: as it stands, each version once. */
@Operation(
    caller = CARD,
    changes = IssuedDocument.class,
    refuses = {GuaranteeApplicationNotFound.class, DocumentNotFound.class, EvidenceNotFound.class},
    uses = {Operation.Uses.FILES, Operation.Uses.SEAL_KEY, Operation.Uses.REFERENCE},
    reads = {GuaranteeApplication.class, SignatureEvidence.class})
final class DownloadGuaranteeApplicationDocument {
  private final IssuedDocuments documents;
  private final DocumentAnswers answers;
  private final Provider<GuaranteeApplicationPdf> pdf;
  private final TableNames names;

  DownloadGuaranteeApplicationDocument(
      IssuedDocuments documents,
      DocumentAnswers answers,
      Provider<GuaranteeApplicationPdf> pdf,
      TableNames names) {
    this.documents = documents;
    this.answers = answers;
    this.pdf = pdf;
    this.names = names;
  }

  @Get("/guarantee/applications/{id}/documents/{kind}")
  @ServesDocument
  Answer download(String id, String kind, Request request, Caller caller, Work work, Instant now) {
    GuaranteeApplication application = work.require(GuaranteeApplication.KIND, caller.owner(), id);
    if (!DocumentKind.GUARANTEE_APPLICATION.slug().equals(kind)) {
      throw new DocumentNotFound();
    }
    IssuedDocument document =
        documents.of(
            application,
            DocumentKind.GUARANTEE_APPLICATION,
            application.edition(),
            caller.actor(),
            now,
            RenderedPdf.headed(heading -> render(application, work, heading)));
    return answers.answer(document, request, caller.language());
  }

  private RenderedPdf render(GuaranteeApplication application, Work work, Heading heading) {
    SignatureEvidence evidence =
        work.require(
            SignatureEvidence.KIND,
            application.owner(),
            application.submission().evidenceId().value());
    return pdf.get()
        .render(application, evidence.signedBytesSha256(), names.in(heading.language()), heading);
  }
}
