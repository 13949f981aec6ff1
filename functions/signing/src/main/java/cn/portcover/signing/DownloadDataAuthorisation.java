package cn.portcover.signing;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.document.DocumentNotFound;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.domain.signing.DataAuthorisationNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.document.DocumentAnswers;
import cn.portcover.operation.document.ServesDocument;
import cn.portcover.operation.http.Answer;
import cn.portcover.operation.http.Request;
import io.micronaut.http.annotation.Get;
import java.time.Instant;

/** 查看企业数据授权书. */
@Operation(
    caller = MEMBER,
    changes = IssuedDocument.class,
    refuses = {DataAuthorisationNotFound.class, DocumentNotFound.class},
    uses = {Operation.Uses.FILES, Operation.Uses.SEAL_KEY},
    reads = DataAuthorisation.class)
final class DownloadDataAuthorisation {
  private final SigningDocuments documents;
  private final DocumentAnswers answers;

  DownloadDataAuthorisation(SigningDocuments documents, DocumentAnswers answers) {
    this.documents = documents;
    this.answers = answers;
  }

  @Get("/data-authorisations/{id}/documents/{kind}")
  @ServesDocument
  Answer download(String id, String kind, Request request, Caller caller, Work work, Instant now) {
    DataAuthorisation authorisation = work.require(DataAuthorisation.KIND, caller.owner(), id);
    if (!DocumentKind.DATA_AUTHORISATION.slug().equals(kind)) {
      throw new DocumentNotFound();
    }
    return answers.answer(
        documents.of(authorisation, caller.actor(), now), request, caller.language());
  }
}
