package cn.portcover.insurerinbox;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.document.DocumentNotFound;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.notice.Announcements;
import cn.portcover.domain.signing.InsurerSealEvidence;
import cn.portcover.domain.signing.ServiceAgreement;
import cn.portcover.domain.signing.ServiceAgreementLifecycle;
import cn.portcover.domain.signing.ServiceAgreementNotFound;
import cn.portcover.domain.signing.ServiceAgreementNotOpen;
import cn.portcover.messaging.type.ServiceAgreementSealed;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.Files;
import cn.portcover.operation.signing.VerifiedOrganisations;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * {@code service-agreement.sealed}: 签约完成, if the insurer's signature over the document that it was
 * sent holds.
 */
@Singleton
final class ReceiveAgreementSealed implements Receives<ServiceAgreementSealed> {
  private static final String CMS = "/data/cms";
  private final Provider<VerifiedOrganisations> organisations;
  private final Provider<Files> files;

  ReceiveAgreementSealed(Provider<VerifiedOrganisations> organisations, Provider<Files> files) {
    this.organisations = organisations;
    this.files = files;
  }

  @Override
  public Class<ServiceAgreementSealed> data() {
    return ServiceAgreementSealed.class;
  }

  @Override
  public String about(ServiceAgreementSealed data, Counterparty sender) {
    return ServiceAgreement.alias(sender.id(), data.agreementId());
  }

  @Override
  public void apply(ServiceAgreementSealed data, Counterparty sender, Work work, Instant now) {
    ServiceAgreement agreement = agreement(data.agreementId(), sender.id(), work);
    // Before a signature is looked at that could not be used.
    ServiceAgreementLifecycle.TABLE.next(
        agreement.status(), ServiceAgreementLifecycle.Move.COMPLETE, ServiceAgreementNotOpen::new);
    IssuedDocument document = document(agreement, work);
    byte[] pdf = files.get().get(document.file()).orElseThrow(DocumentNotFound::new);
    var verified = organisations.get().require(pdf, data.cms(), sender.chineseName(), CMS, now);
    String serial = data.seal().serial().toLowerCase(Locale.ROOT);
    if (!serial.equals(verified.signer().serial())) {
      throw invalid("/data/seal/serial", "serial-of-another-certificate");
    }
    ServiceAgreement completed =
        agreement.complete(
            new ServiceAgreement.InsurerSeal(data.seal().name(), serial, data.sealedAt(), now));
    work.keep(completed);
    work.announce(completed, Announcements.answered(completed));
    work.keep(
        new InsurerSealEvidence(
            data.agreementId(),
            agreement.company().uscc(),
            sender.id(),
            document.sha256(),
            data.cms(),
            verified.report(),
            now,
            1));
  }

  /** The agreement as it is signed now; what answers an earlier signing can never be applied. */
  static ServiceAgreement agreement(RecordId agreementId, CounterpartyId insurer, Work work) {
    ServiceAgreement agreement =
        work.named(ServiceAgreement.KIND, ServiceAgreement.alias(insurer, agreementId))
            .orElseThrow(ServiceAgreementNotFound::new);
    if (!agreement.isSignedAs(agreementId)) {
      throw invalid("/data/agreementId", "agreement-superseded");
    }
    return agreement;
  }

  private static IssuedDocument document(ServiceAgreement agreement, Work work) {
    String key =
        IssuedDocument.key(
            agreement.subject(), DocumentKind.SERVICE_AGREEMENT, agreement.edition());
    return work.require(IssuedDocument.KIND, agreement.owner(), key);
  }

  private static InvalidFields invalid(String pointer, String code) {
    return new InvalidFields(List.of(new FieldError(pointer, code, List.of())));
  }
}
