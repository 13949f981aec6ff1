package cn.portcover.payment;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.Language;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.payment.PaymentAgreement.Signed;
import cn.portcover.domain.payment.PaymentAgreementNotFound;
import cn.portcover.domain.payment.PaymentTerms;
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
import io.micronaut.http.annotation.Get;
import java.time.Instant;

/**
 * 证据包: the agreement, its history, the terms, and the legal person's signature of each signing, to
 * be proved offline and for ever. The account number is in none of it but for its last digits.
 */
@Operation(
    caller = CARD,
    changes = IssuedDocument.class,
    refuses = {PaymentAgreementNotFound.class, EvidenceNotFound.class},
    uses = Operation.Uses.FILES,
    reads = {PaymentAgreement.class, SignatureEvidence.class})
final class DownloadPaymentAgreementEvidence {
  private final IssuedDocuments documents;
  private final DocumentAnswers answers;

  DownloadPaymentAgreementEvidence(IssuedDocuments documents, DocumentAnswers answers) {
    this.documents = documents;
    this.answers = answers;
  }

  @Get("/payment-agreements/{id}/evidence")
  @ServesDocument
  Answer download(RecordId id, Request request, Caller caller, Work work, Instant now) {
    PaymentAgreement agreement = work.require(PaymentAgreement.KIND, caller.owner(), id.value());
    IssuedDocument pack =
        documents.of(
            agreement,
            DocumentKind.PAYMENT_AGREEMENT_EVIDENCE,
            "v" + agreement.version(),
            caller.actor(),
            now,
            (number, verification, issuedAt) ->
                new IssuedDocuments.Drawn(pack(agreement, work, issuedAt).zip(), 0));
    return answers.answer(pack, request, caller.language());
  }

  private static EvidencePack pack(PaymentAgreement agreement, Work work, Instant at) {
    EvidencePack pack =
        new EvidencePack(at)
            // Not the record, which holds the account number, though sealed.
            .with("payment-agreement.json", AgreementView.of(agreement, Language.ZH))
            .with("history.json", HistoryView.of(agreement, work, Language.ZH));
    if (agreement.signings().stream()
        .map(Signed::termsEdition)
        .anyMatch(PaymentTerms.EDITION::equals)) {
      pack.with("terms/" + PaymentTerms.EDITION + ".txt", PaymentTerms.signedText());
    }
    agreement.signings().stream()
        .map(signed -> signed.evidenceId().value())
        .forEach(id -> pack.with(work.require(SignatureEvidence.KIND, agreement.owner(), id)));
    return pack;
  }
}
