package cn.portcover.signing;

import cn.portcover.document.RenderedPdf;
import cn.portcover.document.layout.SealMark;
import cn.portcover.document.signing.DataAuthorisationPdf;
import cn.portcover.document.signing.SealMarks;
import cn.portcover.document.signing.ServiceAgreementPdf;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.domain.signing.ServiceAgreement;
import cn.portcover.operation.document.IssuedDocuments;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;

/**
 * The documents of this context, each issued once: the agreement as text, with the company's seal
 * and with both; the letter that authorises data, granted and revoked.
 */
@Singleton
final class SigningDocuments {
  private final IssuedDocuments documents;
  private final Provider<ServiceAgreementPdf> agreements;
  private final Provider<DataAuthorisationPdf> letters;
  private final SealMarks marks;

  SigningDocuments(
      IssuedDocuments documents,
      Provider<ServiceAgreementPdf> agreements,
      Provider<DataAuthorisationPdf> letters,
      SealMarks marks) {
    this.documents = documents;
    this.agreements = agreements;
    this.letters = letters;
    this.marks = marks;
  }

  IssuedDocument of(ServiceAgreement agreement, Actor actor, Instant now) {
    return documents.of(
        agreement,
        DocumentKind.SERVICE_AGREEMENT,
        agreement.edition(),
        actor,
        now,
        RenderedPdf.headed(
            heading -> agreements.get().render(agreement, mark(agreement), heading)));
  }

  private @org.jspecify.annotations.Nullable SealMark mark(ServiceAgreement agreement) {
    ServiceAgreement.Signed signed = agreement.signed();
    return signed == null || agreement.mayAgree()
        ? null
        : marks.of(signed.seal(), "/signed/seal/company/name");
  }

  IssuedDocument of(DataAuthorisation authorisation, Actor actor, Instant now) {
    return documents.of(
        authorisation,
        DocumentKind.DATA_AUTHORISATION,
        authorisation.edition(),
        actor,
        now,
        RenderedPdf.headed(heading -> letters.get().render(authorisation, heading)));
  }
}
