package cn.portcover.payment;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationNotFound;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteeApplicationNotFound;
import cn.portcover.domain.payment.ApplicationNotPayable;
import cn.portcover.domain.payment.ApplicationOfAnotherInsurer;
import cn.portcover.domain.payment.CurrenciesDiffer;
import cn.portcover.domain.payment.NothingDue;
import cn.portcover.domain.payment.PayByDatePassed;
import cn.portcover.domain.payment.Payable;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.payment.PaymentAgreementNotFound;
import cn.portcover.domain.payment.PaymentAgreementNotSigned;
import cn.portcover.domain.payment.PaymentRules;
import cn.portcover.domain.payment.PaymentToMake;
import cn.portcover.domain.session.Signable;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.messaging.MessageType;
import cn.portcover.messaging.type.Evidence;
import cn.portcover.messaging.type.PaymentRequested;
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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 在线支付, 重新支付: all of the applications, or none, in one transaction with the instruction to the
 * bank. Each application is changed from the version that was read, so of any number of attempts at
 * the same moment one instructs the bank.
 */
@Operation(
    caller = CARD,
    changes = {Payment.class, CargoApplication.class, GuaranteeApplication.class},
    refuses = {
      PaymentAgreementNotFound.class,
      PaymentAgreementNotSigned.class,
      CargoApplicationNotFound.class,
      ApplicationNotPayable.class,
      PayByDatePassed.class,
      NothingDue.class,
      ApplicationOfAnotherInsurer.class,
      CurrenciesDiffer.class,
      GuaranteeApplicationNotFound.class,
      LostRace.class
    },
    signature = CardSignatureNeed.ALWAYS,
    keyRequired = true,
    reads = PaymentAgreement.class)
final class PayPremium {
  private final SignedStatements statements;
  private final Ids ids;

  PayPremium(SignedStatements statements, Ids ids) {
    this.statements = statements;
    this.ids = ids;
  }

  /**
   * @param items what is paid together (合并支付): of one insurer, in one currency
   */
  record Pay(
      RecordId paymentAgreementId,
      List<PaymentToMake.Item> items,
      @Nullable CardSignature signature) {
    PaymentToMake proposal() {
      return new PaymentToMake(paymentAgreementId, items);
    }

    /** What cannot be is refused where the body is read. */
    Pay {
      new PaymentToMake(paymentAgreementId, items);
    }
  }

  @Post("/payments")
  @Status(HttpStatus.CREATED)
  PaymentView pay(@Body Pay given, Caller caller, Work work, Instant now) {
    PaymentToMake wanted = given.proposal();
    PaymentAgreement agreement =
        work.require(PaymentAgreement.KIND, caller.owner(), wanted.paymentAgreementId().value());
    List<Payable> applications = applications(wanted, caller, work);
    PaymentRules.requirePayable(agreement, applications, now);
    RecordId id = ids.next(now);
    SignatureEvidence evidence =
        statements.requireFor(
            given.signature(),
            SigningPurpose.PAY_PREMIUM,
            wanted,
            concerned(agreement, applications),
            Payment.subjectOf(id),
            caller,
            work);

    Payment payment =
        Payment.requested(id, agreement, applications, caller.actor(), evidence.id(), now);

    work.keep(payment);
    applications.forEach(application -> work.keep(application.pay(id)));
    work.tellUntil(
        payment.executeBy(),
        payment.bank(),
        MessageType.PAYMENT_REQUESTED.wireName(),
        payment,
        PaymentRequested.of(payment, agreement, Evidence.of(evidence)));
    return PaymentView.accepted(payment, caller.language());
  }

  private static List<Payable> applications(PaymentToMake wanted, Caller caller, Work work) {
    List<Payable> applications = new ArrayList<>();
    for (PaymentToMake.Item item : wanted.items()) {
      applications.add(
          work.require(item.kind().records(), caller.owner(), item.applicationId().value()));
    }
    return applications;
  }

  /** As {@link PaymentToMake#concerned} orders them. */
  private static List<Signable> concerned(PaymentAgreement agreement, List<Payable> applications) {
    List<Signable> all = new ArrayList<>();
    all.add(agreement);
    all.addAll(applications);
    return all;
  }
}
