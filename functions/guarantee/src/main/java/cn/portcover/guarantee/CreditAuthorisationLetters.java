package cn.portcover.guarantee;

import cn.portcover.document.RenderedPdf;
import cn.portcover.document.guarantee.CreditAuthorisationPdf;
import cn.portcover.document.signing.SealMarks;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.record.Actor;
import cn.portcover.operation.document.IssuedDocuments;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;

/** 电子授权书: issued once, when it is signed; everybody gets the bytes that the insurer was sent. */
@Singleton
final class CreditAuthorisationLetters {
  private final IssuedDocuments documents;
  private final Provider<CreditAuthorisationPdf> pdf;
  private final SealMarks marks;

  CreditAuthorisationLetters(
      IssuedDocuments documents, Provider<CreditAuthorisationPdf> pdf, SealMarks marks) {
    this.documents = documents;
    this.pdf = pdf;
    this.marks = marks;
  }

  IssuedDocument of(CreditAuthorisation authorisation, Actor actor, Instant now) {
    return documents.of(
        authorisation,
        DocumentKind.CREDIT_AUTHORISATION,
        CreditAuthorisation.LETTER_EDITION,
        actor,
        now,
        RenderedPdf.headed(
            heading ->
                pdf.get()
                    .render(
                        authorisation,
                        marks.of(authorisation.signed().seal(), "/signed/seal/company/name"),
                        heading)));
  }
}
