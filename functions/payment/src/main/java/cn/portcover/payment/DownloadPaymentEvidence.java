package cn.portcover.payment;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.Language;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentNotFound;
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
 * 证据包: the payment as it stands, its history, and the card signature over what was to be paid, from
 * where and to whom, to be proved offline and for ever.
 */
@Operation(
    caller = CARD,
    changes = IssuedDocument.class,
    refuses = {PaymentNotFound.class, EvidenceNotFound.class},
    uses = Operation.Uses.FILES,
    reads = {Payment.class, SignatureEvidence.class})
final class DownloadPaymentEvidence {
  private final IssuedDocuments documents;
  private final DocumentAnswers answers;

  DownloadPaymentEvidence(IssuedDocuments documents, DocumentAnswers answers) {
    this.documents = documents;
    this.answers = answers;
  }

  @Get("/payments/{id}/evidence")
  @ServesDocument
  Answer download(RecordId id, Request request, Caller caller, Work work, Instant now) {
    Payment payment = work.require(Payment.KIND, caller.owner(), id.value());
    IssuedDocument pack =
        documents.of(
            payment,
            DocumentKind.PAYMENT_EVIDENCE,
            "v" + payment.version(),
            caller.actor(),
            now,
            (number, verification, issuedAt) ->
                new IssuedDocuments.Drawn(pack(payment, work, issuedAt).zip(), 0));
    return answers.answer(pack, request, caller.language());
  }

  private static EvidencePack pack(Payment payment, Work work, Instant at) {
    return new EvidencePack(at)
        .with("payment.json", PaymentView.of(payment, Language.ZH))
        .with("history.json", HistoryView.of(payment, work, Language.ZH))
        .with(work.require(SignatureEvidence.KIND, payment.owner(), payment.evidenceId().value()));
  }
}
