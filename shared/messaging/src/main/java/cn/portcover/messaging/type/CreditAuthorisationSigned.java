package cn.portcover.messaging.type;

import cn.portcover.domain.Company;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.CreditAuthorisationText;
import cn.portcover.domain.session.SignatureEvidence;
import java.time.Instant;
import java.time.LocalDate;

/**
 * {@code credit-authorisation.signed}: the company lets the insurer ask after its credit (企业征信授权书).
 * The insurer answers {@code credit-authorisation.received}.
 *
 * @param seal the company's, as it stands on the letter
 * @param signedBy name of the person
 * @param validUntil last day, Beijing
 * @param textEdition of the text that was agreed to
 * @param textSha256 of that text, Chinese, a line for each paragraph, UTF-8
 * @param document the sealed letter, PDF
 */
public record CreditAuthorisationSigned(
    RecordId authorisationId,
    Company company,
    ServiceAgreementSigned.CompanySeal seal,
    String signedBy,
    Instant signedAt,
    LocalDate validUntil,
    String textEdition,
    Sha256 textSha256,
    FileLink document,
    Evidence evidence) {

  /** A letter that was signed just now: of the present edition. */
  public static CreditAuthorisationSigned of(
      CreditAuthorisation of, IssuedDocument letter, SignatureEvidence evidence) {
    var signed = of.signed();
    return new CreditAuthorisationSigned(
        of.id(),
        of.company(),
        new ServiceAgreementSigned.CompanySeal(
            signed.seal().sealId(), signed.seal().operatorName(), signed.seal().imageSha256()),
        String.valueOf(signed.by().name()),
        signed.at(),
        of.validUntil(),
        signed.textEdition(),
        CreditAuthorisationText.sha256(),
        FileLink.of(letter),
        Evidence.of(evidence));
  }
}
