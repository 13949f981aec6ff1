package cn.portcover.cargo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.document.Heading;
import cn.portcover.document.RenderedPdf;
import cn.portcover.document.cargo.CargoApplicationPdf;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationNotFound;
import cn.portcover.domain.cargo.CargoProgress;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.document.DocumentNotFound;
import cn.portcover.domain.document.IssuedDocument;
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
import org.jspecify.annotations.Nullable;

/** 查看投保单: as it stands, each version once; marked while it is a draft. */
@Operation(
    caller = CARD,
    changes = IssuedDocument.class,
    refuses = {CargoApplicationNotFound.class, DocumentNotFound.class},
    uses = {Operation.Uses.FILES, Operation.Uses.SEAL_KEY, Operation.Uses.REFERENCE},
    reads = {CargoApplication.class, SignatureEvidence.class})
final class DownloadCargoApplicationDocument {
  private final IssuedDocuments documents;
  private final DocumentAnswers answers;
  private final Provider<CargoApplicationPdf> pdf;
  private final TableNames names;

  DownloadCargoApplicationDocument(
      IssuedDocuments documents,
      DocumentAnswers answers,
      Provider<CargoApplicationPdf> pdf,
      TableNames names) {
    this.documents = documents;
    this.answers = answers;
    this.pdf = pdf;
    this.names = names;
  }

  @Get("/cargo/applications/{id}/documents/{kind}")
  @ServesDocument
  Answer download(String id, String kind, Request request, Caller caller, Work work, Instant now) {
    CargoApplication application = CargoApplications.require(id, caller, work);
    if (!DocumentKind.CARGO_APPLICATION.slug().equals(kind)) {
      throw new DocumentNotFound();
    }
    IssuedDocument document =
        documents.of(
            application,
            DocumentKind.CARGO_APPLICATION,
            application.edition(),
            caller.actor(),
            now,
            RenderedPdf.headed(heading -> render(application, work, heading)));
    return answers.answer(document, request, caller.language());
  }

  private RenderedPdf render(CargoApplication application, Work work, Heading heading) {
    return pdf.get()
        .render(application, signed(application, work), names.in(heading.language()), heading);
  }

  private static @Nullable Sha256 signed(CargoApplication application, Work work) {
    CargoProgress.Submission made = application.submission();
    return made == null
        ? null
        : work.find(SignatureEvidence.KIND, application.owner(), made.evidenceId().value())
            .map(SignatureEvidence::signedBytesSha256)
            .orElse(null);
  }
}
