package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.Language;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.document.DocumentNotFound;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.CreditAuthorisationNotFound;
import cn.portcover.domain.guarantee.CreditAuthorisationText;
import cn.portcover.domain.session.EvidenceNotFound;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.operation.Caller;
import cn.portcover.operation.HistoryView;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.document.DocumentAnswers;
import cn.portcover.operation.document.IssuedDocuments;
import cn.portcover.operation.document.ServesDocument;
import cn.portcover.operation.evidence.EvidencePack;
import cn.portcover.operation.http.Answer;
import cn.portcover.operation.http.Request;
import cn.portcover.operation.port.Files;
import io.micronaut.http.annotation.Get;
import jakarta.inject.Provider;
import java.time.Instant;

/**
 * 证据包: the authorisation, its history, the text, the sealed letter and the card signature, to be
 * proved offline and for ever.
 */
@Operation(
    caller = CARD,
    changes = IssuedDocument.class,
    refuses = {CreditAuthorisationNotFound.class, DocumentNotFound.class, EvidenceNotFound.class},
    uses = Operation.Uses.FILES,
    reads = {CreditAuthorisation.class, SignatureEvidence.class})
final class DownloadCreditAuthorisationEvidence {
  private final IssuedDocuments documents;
  private final DocumentAnswers answers;
  private final Provider<Files> files;

  DownloadCreditAuthorisationEvidence(
      IssuedDocuments documents, DocumentAnswers answers, Provider<Files> files) {
    this.documents = documents;
    this.answers = answers;
    this.files = files;
  }

  @Get("/guarantee/credit-authorisations/{id}/evidence")
  @ServesDocument
  Answer download(RecordId id, Request request, Caller caller, Work work, Instant now) {
    CreditAuthorisation authorisation =
        work.require(CreditAuthorisation.KIND, caller.owner(), id.value());
    IssuedDocument pack =
        documents.of(
            authorisation,
            DocumentKind.CREDIT_AUTHORISATION_EVIDENCE,
            "v" + authorisation.version(),
            caller.actor(),
            now,
            (number, verification, issuedAt) ->
                new IssuedDocuments.Drawn(pack(authorisation, work, issuedAt).zip(), 0));
    return answers.answer(pack, request, caller.language());
  }

  private EvidencePack pack(CreditAuthorisation of, Work work, Instant at) {
    EvidencePack pack =
        new EvidencePack(at)
            .with("credit-authorisation.json", CreditAuthorisationView.of(of, Language.ZH, at))
            .with("history.json", HistoryView.of(of, work, Language.ZH))
            .with(
                work.require(SignatureEvidence.KIND, of.owner(), of.signed().evidenceId().value()));
    if (of.signed().textEdition().equals(CreditAuthorisationText.EDITION)) {
      pack.with(
          "text/" + CreditAuthorisationText.EDITION + ".txt", CreditAuthorisationText.signedText());
    }
    IssuedDocument letter = letter(of, work);
    return pack.with(
        "documents/credit-authorisation-" + letter.number() + ".pdf",
        files.get().get(letter.file()).orElseThrow());
  }

  /** It was issued before the authorisation was kept. */
  private static IssuedDocument letter(CreditAuthorisation of, Work work) {
    return work.require(
        IssuedDocument.KIND,
        of.owner(),
        IssuedDocument.key(
            of.subject(), DocumentKind.CREDIT_AUTHORISATION, CreditAuthorisation.LETTER_EDITION));
  }
}
