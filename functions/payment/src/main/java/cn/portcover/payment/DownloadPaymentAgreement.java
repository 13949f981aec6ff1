package cn.portcover.payment;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.document.Heading;
import cn.portcover.document.RenderedPdf;
import cn.portcover.document.payment.PaymentAgreementPdf;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.document.DocumentNotFound;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.payment.PaymentAgreementNotFound;
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

/** 查看在线交费三方协议: as it stands after each signing and each word of the bank. */
@Operation(
    caller = CARD,
    changes = IssuedDocument.class,
    refuses = {PaymentAgreementNotFound.class, DocumentNotFound.class, EvidenceNotFound.class},
    uses = {Operation.Uses.FILES, Operation.Uses.SEAL_KEY},
    reads = {PaymentAgreement.class, SignatureEvidence.class})
final class DownloadPaymentAgreement {
  private final IssuedDocuments documents;
  private final DocumentAnswers answers;
  private final Provider<PaymentAgreementPdf> pdf;

  DownloadPaymentAgreement(
      IssuedDocuments documents, DocumentAnswers answers, Provider<PaymentAgreementPdf> pdf) {
    this.documents = documents;
    this.answers = answers;
    this.pdf = pdf;
  }

  @Get("/payment-agreements/{id}/documents/{kind}")
  @ServesDocument
  Answer download(String id, String kind, Request request, Caller caller, Work work, Instant now) {
    PaymentAgreement agreement = work.require(PaymentAgreement.KIND, caller.owner(), id);
    if (!DocumentKind.PAYMENT_AGREEMENT.slug().equals(kind)) {
      throw new DocumentNotFound();
    }
    IssuedDocument document =
        documents.of(
            agreement,
            DocumentKind.PAYMENT_AGREEMENT,
            "v" + agreement.version(),
            caller.actor(),
            now,
            RenderedPdf.headed(heading -> render(agreement, work, heading)));
    return answers.answer(document, request, caller.language());
  }

  private RenderedPdf render(PaymentAgreement agreement, Work work, Heading heading) {
    SignatureEvidence evidence =
        work.require(
            SignatureEvidence.KIND, agreement.owner(), agreement.signed().evidenceId().value());
    return pdf.get().render(agreement, evidence.signedBytesSha256(), heading);
  }
}
