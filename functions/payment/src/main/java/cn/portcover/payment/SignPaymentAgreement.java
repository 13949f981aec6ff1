package cn.portcover.payment;

import static cn.portcover.operation.Grant.LEGAL_PERSON;

import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.payment.Payer;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.signing.TermsNotAccepted;
import cn.portcover.messaging.MessageType;
import cn.portcover.messaging.type.Evidence;
import cn.portcover.messaging.type.PaymentAgreementSigned;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CardSignatureNeed;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.SecretCipher;
import cn.portcover.operation.signing.SignedStatements;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.time.Instant;

/**
 * 协议签署: the legal person signs the agreement of three parties, and the bank is asked for its word.
 */
@Operation(
    caller = LEGAL_PERSON,
    changes = PaymentAgreement.class,
    refuses = {TermsNotAccepted.class, InvalidFields.class},
    signature = CardSignatureNeed.ALWAYS,
    keyRequired = true,
    uses = {Operation.Uses.SECRETS_KEPT, Operation.Uses.SECRETS_OPENED},
    reads = Counterparty.class)
final class SignPaymentAgreement {
  private final SignedStatements statements;
  private final SecretCipher secrets;
  private final Ids ids;

  SignPaymentAgreement(SignedStatements statements, SecretCipher secrets, Ids ids) {
    this.statements = statements;
    this.secrets = secrets;
    this.ids = ids;
  }

  @Post("/payment-agreements")
  @Status(HttpStatus.CREATED)
  AgreementView sign(@Body AgreementBody given, Caller caller, Work work, Instant now) {
    if (!given.termsAccepted()) {
      throw new TermsNotAccepted();
    }
    PaymentAgreement.Parties with = Parties.require(given.proposal(), work);
    RecordId id = ids.next(now);
    SignatureEvidence evidence =
        statements.requireFor(
            given.signature(),
            SigningPurpose.SIGN_PAYMENT_AGREEMENT,
            given.proposal(),
            PaymentAgreement.subjectOf(id),
            caller,
            work);

    PaymentAgreement signed =
        PaymentAgreement.signed(
            id,
            caller.company(),
            with,
            payer(given, id, secrets),
            caller.actor(),
            evidence.id(),
            now);

    work.keep(signed);
    tellBank(signed, evidence, caller, work);
    return AgreementView.sent(signed, caller.language());
  }

  /** The payer, the account number sealed for the agreement. */
  static Payer payer(AgreementBody given, RecordId agreement, SecretCipher secrets) {
    String account = given.payer().accountNumber().value();
    return Payer.of(given.payer(), secrets.seal(account, PaymentAgreement.subjectOf(agreement)));
  }

  static void tellBank(
      PaymentAgreement signed, SignatureEvidence evidence, Caller caller, Work work) {
    work.tellUntil(
        work.now().plus(PaymentAgreement.TOLD_WITHIN),
        signed.bank(),
        MessageType.PAYMENT_AGREEMENT_SIGNED.wireName(),
        signed,
        PaymentAgreementSigned.of(signed, caller.openSession().person(), Evidence.of(evidence)));
  }
}
