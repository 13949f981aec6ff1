package cn.portcover.signing;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.document.DocumentNotFound;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.signing.ServiceAgreement;
import cn.portcover.domain.signing.ServiceAgreementNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.document.DocumentAnswers;
import cn.portcover.operation.document.ServesDocument;
import cn.portcover.operation.http.Answer;
import cn.portcover.operation.http.Request;
import io.micronaut.http.annotation.Get;
import java.time.Instant;

/**
 * 查看服务协议: the text to be read before it is signed; then with the company's seal; then with both.
 */
@Operation(
    caller = MEMBER,
    changes = IssuedDocument.class,
    refuses = {ServiceAgreementNotFound.class, DocumentNotFound.class},
    uses = {Operation.Uses.FILES, Operation.Uses.SEAL_KEY},
    reads = {ServiceAgreement.class, Counterparty.class})
final class DownloadServiceAgreement {
  private final SigningDocuments documents;
  private final DocumentAnswers answers;

  DownloadServiceAgreement(SigningDocuments documents, DocumentAnswers answers) {
    this.documents = documents;
    this.answers = answers;
  }

  @Get("/service-agreements/{insurerId}/documents/{kind}")
  @ServesDocument
  Answer download(
      String insurerId, String kind, Request request, Caller caller, Work work, Instant now) {
    ServiceAgreement agreement = Insurers.agreement(insurerId, caller, work, now);
    if (!DocumentKind.SERVICE_AGREEMENT.slug().equals(kind)) {
      throw new DocumentNotFound();
    }
    return answers.answer(documents.of(agreement, caller.actor(), now), request, caller.language());
  }
}
