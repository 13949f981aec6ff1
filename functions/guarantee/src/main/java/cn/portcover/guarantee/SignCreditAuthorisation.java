package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.guarantee.AuthorisationToSign;
import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.CreditAuthorisationText;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.signing.Seal;
import cn.portcover.domain.signing.SealImpression;
import cn.portcover.domain.signing.SealNotFound;
import cn.portcover.domain.signing.SealNotSelectable;
import cn.portcover.domain.signing.TermsNotAccepted;
import cn.portcover.messaging.MessageType;
import cn.portcover.messaging.type.CreditAuthorisationSigned;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CardSignatureNeed;
import cn.portcover.operation.Ids;
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
 * 授权书签署: the company signs, its seal is put on the letter, and the insurer is sent it. An earlier
 * one stays in force until the insurer has received this one.
 */
@Operation(
    caller = CARD,
    changes = {CreditAuthorisation.class, IssuedDocument.class},
    refuses = {
      TermsNotAccepted.class,
      InvalidFields.class,
      SealNotFound.class,
      SealNotSelectable.class
    },
    signature = CardSignatureNeed.ALWAYS,
    keyRequired = true,
    uses = {Operation.Uses.FILES, Operation.Uses.SEAL_KEY},
    reads = {Counterparty.class, Seal.class})
final class SignCreditAuthorisation {
  private final SignedStatements statements;
  private final CreditAuthorisationLetters letters;
  private final Ids ids;

  SignCreditAuthorisation(
      SignedStatements statements, CreditAuthorisationLetters letters, Ids ids) {
    this.statements = statements;
    this.letters = letters;
    this.ids = ids;
  }

  /**
   * @param insurerId 保险机构, one that guarantees customs duty
   * @param termsAccepted 同意授权书全部内容
   */
  record Sign(
      CounterpartyId insurerId,
      RecordId sealId,
      boolean termsAccepted,
      @Nullable CardSignature signature) {
    AuthorisationToSign proposal() {
      return new AuthorisationToSign(insurerId, sealId, termsAccepted);
    }
  }

  @Post("/guarantee/credit-authorisations")
  @Status(HttpStatus.CREATED)
  CreditAuthorisationView sign(@Body Sign given, Caller caller, Work work, Instant now) {
    if (!given.termsAccepted()) {
      throw new TermsNotAccepted();
    }
    Counterparty insurer = CreditAuthorisations.requireInsurer(given.insurerId(), work);
    SealImpression seal =
        work.require(Seal.KIND, caller.owner(), given.sealId().value()).impression(now);
    RecordId id = ids.next(now);
    SignatureEvidence evidence =
        statements.requireFor(
            given.signature(),
            SigningPurpose.SIGN_CREDIT_AUTHORISATION,
            given.proposal(),
            CreditAuthorisation.subjectOf(id),
            caller,
            work);

    CreditAuthorisation signed =
        CreditAuthorisation.signed(
            id,
            caller.company(),
            insurer.id(),
            insurer.chineseName(),
            new CreditAuthorisation.Signed(
                seal, caller.actor(), now, CreditAuthorisationText.EDITION, evidence.id()));
    IssuedDocument letter = letters.of(signed, caller.actor(), now);

    work.keep(signed);
    work.tellUntil(
        now.plus(CreditAuthorisation.TOLD_WITHIN),
        signed.insurer(),
        MessageType.CREDIT_AUTHORISATION_SIGNED.wireName(),
        signed,
        CreditAuthorisationSigned.of(signed, letter, evidence));
    return CreditAuthorisationView.of(signed, caller.language(), now);
  }
}
