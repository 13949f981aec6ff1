package cn.portcover.insurerinbox;

import static cn.portcover.operation.Grant.ADMIN;

import cn.portcover.domain.Malformed;
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
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.enquiry.Enquiry;
import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteePolicy;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitChange;
import cn.portcover.domain.guarantee.OutsideHolding;
import cn.portcover.domain.guarantee.ReceivedAuthorisation;
import cn.portcover.domain.message.MessageNotFound;
import cn.portcover.domain.message.ReceivedMessage;
import cn.portcover.domain.notice.Notice;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.payment.PaymentStatement;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.programme.CreditReport;
import cn.portcover.domain.programme.PolicyCollection;
import cn.portcover.domain.programme.Programme;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.signature.TrustAnchor;
import cn.portcover.domain.signing.InsurerSealEvidence;
import cn.portcover.domain.signing.ServiceAgreement;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Post;
import java.time.Instant;

/** Tries a parked message or a dead letter again. */
@Operation(
    caller = ADMIN,
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
    refuses = MessageNotFound.class,
    uses = {Operation.Uses.FILES, Operation.Uses.REFERENCE},
    reads = {Counterparty.class, IssuedDocument.class, TrustAnchor.class, Programme.class})
final class ReplayMessage {
  private final Inbound inbound;

  ReplayMessage(Inbound inbound) {
    this.inbound = inbound;
  }

  @Post("/admin/inbox/{id}/replay")
  ListReceivedMessages.MessageView replay(String id, Caller caller, Work work, Instant now) {
    int border = id.indexOf('~');
    if (border < 1) {
      throw new MessageNotFound();
    }
    CounterpartyId sender = sender(id.substring(0, border));
    String messageId = id.substring(border + 1);
    ReceivedMessage message =
        work.require(ReceivedMessage.KIND, ReceivedMessage.ownerOf(sender, messageId), messageId);
    Counterparty counterparty = work.require(Counterparty.KIND, Owner.PLATFORM, sender.value());
    return ListReceivedMessages.MessageView.of(
        inbound.again(message, counterparty, now), caller.language());
  }

  private static CounterpartyId sender(String text) {
    try {
      return new CounterpartyId(text);
    } catch (Malformed nobody) {
      throw new MessageNotFound();
    }
  }
}
