package cn.portcover.insurerinbox;

import static cn.portcover.operation.Grant.COUNTERPARTY;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.article.ArticleAttachment;
import cn.portcover.domain.buyer.BuyerProposal;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoPolicy;
import cn.portcover.domain.cargo.CargoReservation;
import cn.portcover.domain.cargo.OpenCover;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimReceipt;
import cn.portcover.domain.claimsinfo.ClaimsInformation;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.enquiry.Enquiry;
import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteePolicy;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitChange;
import cn.portcover.domain.guarantee.OutsideHolding;
import cn.portcover.domain.guarantee.ReceivedAuthorisation;
import cn.portcover.domain.message.ReceivedMessage;
import cn.portcover.domain.notice.Notice;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.payment.PaymentStatement;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.programme.CreditReport;
import cn.portcover.domain.programme.PolicyCollection;
import cn.portcover.domain.programme.Programme;
import cn.portcover.domain.signature.TrustAnchor;
import cn.portcover.domain.signing.InsurerSealEvidence;
import cn.portcover.domain.signing.ServiceAgreement;
import cn.portcover.messaging.CloudEvent;
import cn.portcover.operation.BodyTooLarge;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.http.Answer;
import cn.portcover.operation.http.Answers;
import cn.portcover.operation.http.JsonBody;
import cn.portcover.operation.http.Request;
import cn.portcover.operation.http.Takes;
import io.micronaut.http.annotation.Post;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes a signed message of an insurer, a bank or customs. */
@Operation(
    caller = COUNTERPARTY,
    changes = {
      ReceivedMessage.class,
      Application.class,
      Policy.class,
      SubjectOrder.class,
      Waiting.class,
      Claim.class,
      ClaimReceipt.class,
      ServiceAgreement.class,
      InsurerSealEvidence.class,
      BuyerProposal.class,
      Notice.class,
      Enquiry.class,
      PolicyCollection.class,
      CreditReport.class,
      ArticleAttachment.class,
      CargoReservation.class,
      OpenCover.class,
      PaymentAgreement.class,
      Payment.class,
      PaymentStatement.class,
      CargoApplication.class,
      CargoPolicy.class,
      GuaranteeApplication.class,
      GuaranteePolicy.class,
      Limit.class,
      LimitChange.class,
      OutsideHolding.class,
      CreditAuthorisation.class,
      ReceivedAuthorisation.class,
      ClaimsInformation.class
    },
    refuses = {SignatureNotGenuine.class, BodyTooLarge.class, InvalidFields.class},
    uses = {Operation.Uses.SECRETS_OPENED, Operation.Uses.FILES, Operation.Uses.REFERENCE},
    reads = {Counterparty.class, IssuedDocument.class, TrustAnchor.class, Programme.class})
final class ReceiveMessage {
  private final Inbound inbound;

  ReceiveMessage(Inbound inbound) {
    this.inbound = inbound;
  }

  /**
   * @param state what became of it: APPLIED, SUPERSEDED, PARKED, DEAD, or DUPLICATE for one that
   *     had come before
   */
  record Receipt(String messageId, String state, @Nullable String note) {}

  @Post("/inbox/{senderId}")
  @Takes(
      value = "application/cloudevents+json",
      description = "A CloudEvent; the schema of each type's data is at /v1/schemas/{type}.json")
  @Answers(status = 200, when = "applied, now or before", body = Receipt.class)
  @Answers(status = 202, when = "kept, not applied now", body = Receipt.class)
  Answer receive(String senderId, Request request, Caller caller, Instant now) {
    if (request.body().length > CloudEvent.LARGEST_BODY) {
      throw new BodyTooLarge();
    }
    Counterparty sender = Objects.requireNonNull(caller.counterparty());
    CloudEvent event = event(request, sender);
    String body = new String(request.body(), StandardCharsets.UTF_8);
    Inbound.Outcome outcome = inbound.take(event, body, sender, now);
    ReceivedMessage message = outcome.message();
    String state = outcome.duplicate() ? "DUPLICATE" : message.state().name();
    Receipt receipt = new Receipt(message.messageId(), state, message.note());
    boolean done = outcome.duplicate() || message.state() == ReceivedMessage.State.APPLIED;
    return done ? Answer.ok(receipt) : Answer.accepted(receipt);
  }

  private static CloudEvent event(Request request, Counterparty sender) {
    CloudEvent event =
        switch (CloudEvent.fromTree(JsonBody.object(request))) {
          case CloudEvent.Reading.Readable readable -> readable.event();
          case CloudEvent.Reading.Unreadable unreadable ->
              throw new InvalidFields(unreadable.problems());
        };
    String source = CloudEvent.sourceOf(sender.id().value());
    if (!event.source().equals(source)) {
      throw wrong("/source", "source-of-another-sender", source);
    }
    if (!event.id().equals(request.headers().get("webhook-id"))) {
      throw wrong("/id", "id-differs-from-header");
    }
    return event;
  }

  private static InvalidFields wrong(String pointer, String code, Object... arguments) {
    return new InvalidFields(List.of(new FieldError(pointer, code, List.of(arguments))));
  }
}
