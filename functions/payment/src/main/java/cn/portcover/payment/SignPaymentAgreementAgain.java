package cn.portcover.payment;

import static cn.portcover.operation.Grant.LEGAL_PERSON;

import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.payment.PaymentAgreementNotFound;
import cn.portcover.domain.payment.PaymentAgreementNotOpen;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.signing.TermsNotAccepted;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CardSignatureNeed;
import cn.portcover.operation.Operation;
import cn.portcover.operation.StaleVersion;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.SecretCipher;
import cn.portcover.operation.signing.SignedStatements;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import java.time.Instant;

/** 重新签署: of an agreement that failed, with everything chosen and given anew. */
@Operation(
    caller = LEGAL_PERSON,
    changes = PaymentAgreement.class,
    refuses = {
      TermsNotAccepted.class,
      InvalidFields.class,
      PaymentAgreementNotFound.class,
      PaymentAgreementNotOpen.class,
      StaleVersion.class
    },
    signature = CardSignatureNeed.ALWAYS,
    ifMatch = true,
    uses = {Operation.Uses.SECRETS_KEPT, Operation.Uses.SECRETS_OPENED},
    reads = Counterparty.class)
final class SignPaymentAgreementAgain {
  private final SignedStatements statements;
  private final SecretCipher secrets;

  SignPaymentAgreementAgain(SignedStatements statements, SecretCipher secrets) {
    this.statements = statements;
    this.secrets = secrets;
  }

  @Post("/payment-agreements/{id}/signature")
  AgreementView sign(
      RecordId id, @Body AgreementBody given, Caller caller, Work work, Instant now) {
    PaymentAgreement failed = work.requireSeen(PaymentAgreement.KIND, caller.owner(), id.value());
    failed.requireSignable(SigningPurpose.SIGN_PAYMENT_AGREEMENT_AGAIN, now);
    if (!given.termsAccepted()) {
      throw new TermsNotAccepted();
    }
    PaymentAgreement.Parties with = Parties.require(given.proposal(), work);
    SignatureEvidence evidence =
        statements.require(
            given.signature(),
            SigningPurpose.SIGN_PAYMENT_AGREEMENT_AGAIN,
            failed,
            given.proposal(),
            caller,
            work);

    PaymentAgreement signed =
        failed.signAgain(
            with,
            SignPaymentAgreement.payer(given, id, secrets),
            caller.actor(),
            evidence.id(),
            now);

    work.keep(signed);
    SignPaymentAgreement.tellBank(signed, evidence, caller, work);
    return AgreementView.sent(signed, caller.language());
  }
}
