package cn.portcover.signing;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.counterparty.CounterpartyNotFound;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.signing.AgreementToSign;
import cn.portcover.domain.signing.Seal;
import cn.portcover.domain.signing.SealImpression;
import cn.portcover.domain.signing.SealNotFound;
import cn.portcover.domain.signing.SealNotSelectable;
import cn.portcover.domain.signing.ServiceAgreement;
import cn.portcover.domain.signing.ServiceAgreementNotOpen;
import cn.portcover.domain.signing.TermsNotAccepted;
import cn.portcover.messaging.MessageType;
import cn.portcover.messaging.type.Evidence;
import cn.portcover.messaging.type.FileLink;
import cn.portcover.messaging.type.ServiceAgreementSigned;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CardSignatureNeed;
import cn.portcover.operation.Ids;
import cn.portcover.operation.LostRace;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.signing.CardSignature;
import cn.portcover.operation.signing.SignedStatements;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 协议签署: the company signs, its seal is put on the document, and the insurer is asked for its own.
 */
@Operation(
    caller = CARD,
    changes = {ServiceAgreement.class, IssuedDocument.class},
    refuses = {
      TermsNotAccepted.class,
      CounterpartyNotFound.class,
      ServiceAgreementNotOpen.class,
      SealNotFound.class,
      SealNotSelectable.class,
      LostRace.class
    },
    signature = CardSignatureNeed.ALWAYS,
    keyRequired = true,
    uses = {Operation.Uses.FILES, Operation.Uses.SEAL_KEY},
    reads = {Counterparty.class, Seal.class})
final class SignServiceAgreement {
  private final SignedStatements statements;
  private final SigningDocuments documents;
  private final Ids ids;

  SignServiceAgreement(SignedStatements statements, SigningDocuments documents, Ids ids) {
    this.statements = statements;
    this.documents = documents;
    this.ids = ids;
  }

  /**
   * @param termsAccepted 我确认协议条款
   */
  record Sign(
      CounterpartyId insurerId,
      RecordId sealId,
      boolean termsAccepted,
      @Nullable CardSignature signature) {
    AgreementToSign proposal() {
      return new AgreementToSign(insurerId, sealId, termsAccepted);
    }
  }

  @Post("/service-agreements")
  @Status(HttpStatus.CREATED)
  ServiceAgreementView sign(@Body Sign given, Caller caller, Work work, Instant now) {
    if (!given.termsAccepted()) {
      throw new TermsNotAccepted();
    }
    Counterparty insurer =
        Insurers.find(given.insurerId(), work).orElseThrow(CounterpartyNotFound::new);
    ServiceAgreement agreement = Insurers.agreement(given.insurerId().value(), caller, work, now);
    agreement.requireMayAgree();
    SealImpression seal =
        work.require(Seal.KIND, caller.owner(), given.sealId().value()).impression(now);
    SignatureEvidence evidence =
        statements.requireFor(
            given.signature(),
            SigningPurpose.SIGN_SERVICE_AGREEMENT,
            given.proposal(),
            agreement.subject(),
            caller,
            work);

    ServiceAgreement.Signed signature =
        new ServiceAgreement.Signed(ids.next(now), seal, caller.actor(), now, evidence.id());
    ServiceAgreement signed = agreement.sign(signature, insurer.chineseName());
    IssuedDocument document = documents.of(signed, caller.actor(), now);

    work.keep(signed);
    work.tell(
        insurer.id(),
        MessageType.SERVICE_AGREEMENT_SIGNED.wireName(),
        signed,
        message(signed, signature, document, evidence));
    return ViewServiceAgreement.of(signed, caller, work, now);
  }

  private static ServiceAgreementSigned message(
      ServiceAgreement agreement,
      ServiceAgreement.Signed signed,
      IssuedDocument document,
      SignatureEvidence evidence) {
    return new ServiceAgreementSigned(
        signed.agreementId(),
        agreement.company(),
        new ServiceAgreementSigned.CompanySeal(
            signed.seal().sealId(), signed.seal().operatorName(), signed.seal().imageSha256()),
        String.valueOf(signed.by().name()),
        signed.at(),
        FileLink.of(document),
        Evidence.of(evidence));
  }
}
