package cn.portcover.payment;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.document.RenderedPdf;
import cn.portcover.document.payment.PaymentReceiptPdf;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.document.DocumentNotFound;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.payment.ItemOutcome;
import cn.portcover.domain.payment.NothingPaidYet;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentNotFound;
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

/** 交费凭证: once the bank has moved money for one item at least. */
@Operation(
    caller = CARD,
    changes = IssuedDocument.class,
    refuses = {PaymentNotFound.class, DocumentNotFound.class, NothingPaidYet.class},
    uses = {Operation.Uses.FILES, Operation.Uses.SEAL_KEY},
    reads = Payment.class)
final class DownloadPaymentReceipt {
  private final IssuedDocuments documents;
  private final DocumentAnswers answers;
  private final Provider<PaymentReceiptPdf> pdf;

  DownloadPaymentReceipt(
      IssuedDocuments documents, DocumentAnswers answers, Provider<PaymentReceiptPdf> pdf) {
    this.documents = documents;
    this.answers = answers;
    this.pdf = pdf;
  }

  @Get("/payments/{id}/documents/{kind}")
  @ServesDocument
  Answer download(String id, String kind, Request request, Caller caller, Work work, Instant now) {
    Payment payment = work.require(Payment.KIND, caller.owner(), id);
    if (!DocumentKind.PAYMENT_RECEIPT.slug().equals(kind)) {
      throw new DocumentNotFound();
    }
    if (payment.items().stream().noneMatch(item -> item.outcome() == ItemOutcome.SUCCEEDED)) {
      throw new NothingPaidYet(payment.status());
    }
    IssuedDocument document =
        documents.of(
            payment,
            DocumentKind.PAYMENT_RECEIPT,
            "v" + payment.version(),
            caller.actor(),
            now,
            RenderedPdf.headed(heading -> pdf.get().render(payment, heading)));
    return answers.answer(document, request, caller.language());
  }
}
