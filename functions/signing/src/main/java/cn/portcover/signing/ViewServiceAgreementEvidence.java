package cn.portcover.signing;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.session.EvidenceNotFound;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.domain.signature.Check;
import cn.portcover.domain.signing.InsurerSealEvidence;
import cn.portcover.domain.signing.ServiceAgreement;
import cn.portcover.domain.signing.ServiceAgreementNotFound;
import cn.portcover.messaging.type.Evidence;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of the agreement's last signing: the company's card signature over its statement and
 * the insurer's signature over the document, enough to prove both with public tools alone.
 */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = {ServiceAgreementNotFound.class, EvidenceNotFound.class},
    reads = {
      ServiceAgreement.class,
      Counterparty.class,
      SignatureEvidence.class,
      InsurerSealEvidence.class
    })
final class ViewServiceAgreementEvidence {
  /**
   * @param insurer absent until the insurer has sealed
   */
  record AgreementEvidence(Evidence company, @Nullable InsurersEvidence insurer) {}

  /**
   * @param documentSha256 of the PDF whose bytes were signed
   * @param cms detached CMS (RFC 5652, GM/T 0010), base64
   * @param certificateChain DER certificates, base64, the insurer's first, the anchor's last
   * @param revocation DER revocation lists that were consulted, base64
   */
  record InsurersEvidence(
      Sha256 documentSha256,
      String cms,
      List<String> certificateChain,
      List<String> revocation,
      Instant verifiedAt,
      List<Check> report) {
    static InsurersEvidence of(InsurerSealEvidence kept) {
      return new InsurersEvidence(
          kept.document(),
          kept.cms(),
          kept.verification().chain(),
          kept.verification().revocation(),
          kept.verification().verifiedAt(),
          kept.verification().checks());
    }
  }

  @Get("/service-agreements/{insurerId}/evidence")
  AgreementEvidence view(String insurerId, Caller caller, Work work, Instant now) {
    ServiceAgreement.Signed signed = Insurers.agreement(insurerId, caller, work, now).signed();
    if (signed == null) {
      throw new EvidenceNotFound();
    }
    return new AgreementEvidence(
        Evidence.of(
            work.require(SignatureEvidence.KIND, caller.owner(), signed.evidenceId().value())),
        work.find(InsurerSealEvidence.KIND, caller.owner(), signed.agreementId().value())
            .map(InsurersEvidence::of)
            .orElse(null));
  }
}
