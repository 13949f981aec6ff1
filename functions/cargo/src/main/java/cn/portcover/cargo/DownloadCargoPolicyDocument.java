package cn.portcover.cargo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.document.RenderedPdf;
import cn.portcover.document.cargo.CargoPolicyPdf;
import cn.portcover.domain.cargo.CargoPolicy;
import cn.portcover.domain.cargo.CargoPolicyNotFound;
import cn.portcover.domain.cargo.CargoPolicyNumberShared;
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

/** 查看电子保单 of a carriage: sealed when first asked for, the same bytes ever after. */
@Operation(
    caller = CARD,
    changes = IssuedDocument.class,
    refuses = {CargoPolicyNotFound.class, CargoPolicyNumberShared.class, DocumentNotFound.class},
    uses = {Operation.Uses.FILES, Operation.Uses.SEAL_KEY, Operation.Uses.REFERENCE},
    reads = CargoPolicy.class)
final class DownloadCargoPolicyDocument {
  private final IssuedDocuments documents;
  private final DocumentAnswers answers;
  private final Provider<CargoPolicyPdf> pdf;
  private final TableNames names;

  DownloadCargoPolicyDocument(
      IssuedDocuments documents,
      DocumentAnswers answers,
      Provider<CargoPolicyPdf> pdf,
      TableNames names) {
    this.documents = documents;
    this.answers = answers;
    this.pdf = pdf;
    this.names = names;
  }

  @Get("/cargo/policies/{policyNumber}/documents/{kind}")
  @ServesDocument
  Answer download(
      String policyNumber, String kind, Request request, Caller caller, Work work, Instant now) {
    CargoPolicy policy = CargoPolicies.require(policyNumber, caller, work);
    if (!DocumentKind.CARGO_POLICY.slug().equals(kind)) {
      throw new DocumentNotFound();
    }
    IssuedDocument document =
        documents.of(
            policy,
            DocumentKind.CARGO_POLICY,
            "v" + policy.version(),
            caller.actor(),
            now,
            RenderedPdf.headed(
                heading -> pdf.get().render(policy, names.in(heading.language()), heading)));
    return answers.answer(document, request, caller.language());
  }
}
