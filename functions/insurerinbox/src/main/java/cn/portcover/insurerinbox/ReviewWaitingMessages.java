package cn.portcover.insurerinbox;

import static cn.portcover.operation.Grant.PLATFORM;

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
import cn.portcover.domain.message.ReceivedMessage.State;
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
import cn.portcover.operation.Operation;
import cn.portcover.operation.Scheduled;
import cn.portcover.operation.port.Store;
import java.time.Instant;

/**
 * Tries waiting messages again by schedule, and makes dead letters of those that have waited too
 * long.
 */
@Operation(
    caller = PLATFORM,
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
    refuses = {},
    uses = {Operation.Uses.FILES, Operation.Uses.REFERENCE},
    reads = {Counterparty.class, IssuedDocument.class, TrustAnchor.class, Programme.class},
    every = "PT1H")
final class ReviewWaitingMessages implements Scheduled {
  private static final int BATCH = 500;
  private final Inbound inbound;
  private final Store store;

  ReviewWaitingMessages(Inbound inbound, Store store) {
    this.inbound = inbound;
    this.store = store;
  }

  @Override
  public int run(Instant now) {
    int settled = 0;
    for (ReceivedMessage message : store.due(ReceivedMessage.KIND, now, BATCH)) {
      var sender = store.find(Counterparty.KIND, Owner.PLATFORM, message.sender().value());
      if (sender.isPresent()) {
        settled += again(message, sender.get().record(), now) ? 1 : 0;
      }
    }
    return settled;
  }

  private boolean again(ReceivedMessage message, Counterparty sender, Instant now) {
    return inbound.again(message, sender, now).state() != State.PARKED;
  }
}
