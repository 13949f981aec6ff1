package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.document.DocumentNotFound;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.CreditAuthorisationNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.document.DocumentAnswers;
import cn.portcover.operation.document.ServesDocument;
import cn.portcover.operation.http.Answer;
import cn.portcover.operation.http.Request;
import io.micronaut.http.annotation.Get;
import java.time.Instant;

/** 电子授权书 预览: the sealed letter, as the insurer was sent it. */
@Operation(
    caller = CARD,
    changes = IssuedDocument.class,
    refuses = {CreditAuthorisationNotFound.class, DocumentNotFound.class},
    uses = {Operation.Uses.FILES, Operation.Uses.SEAL_KEY},
    reads = CreditAuthorisation.class)
final class DownloadCreditAuthorisation {
  private final CreditAuthorisationLetters letters;
  private final DocumentAnswers answers;

  DownloadCreditAuthorisation(CreditAuthorisationLetters letters, DocumentAnswers answers) {
    this.letters = letters;
    this.answers = answers;
  }

  @Get("/guarantee/credit-authorisations/{id}/documents/{kind}")
  @ServesDocument
  Answer download(String id, String kind, Request request, Caller caller, Work work, Instant now) {
    CreditAuthorisation authorisation = work.require(CreditAuthorisation.KIND, caller.owner(), id);
    if (!DocumentKind.CREDIT_AUTHORISATION.slug().equals(kind)) {
      throw new DocumentNotFound();
    }
    return answers.answer(
        letters.of(authorisation, caller.actor(), now), request, caller.language());
  }
}
