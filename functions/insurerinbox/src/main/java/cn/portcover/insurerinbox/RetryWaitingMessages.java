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
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.signature.TrustAnchor;
import cn.portcover.domain.signing.InsurerSealEvidence;
import cn.portcover.domain.signing.ServiceAgreement;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Streamed;
import cn.portcover.operation.port.Store;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tries the messages that wait for a record again when the record moves. */
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
    follows = {
      Application.class,
      Policy.class,
      Claim.class,
      ServiceAgreement.class,
      BuyerProposal.class,
      Enquiry.class,
      CreditReport.class,
      CargoReservation.class,
      OpenCover.class,
      PaymentAgreement.class,
      Payment.class,
      CargoApplication.class,
      GuaranteeApplication.class,
      Limit.class,
      CreditAuthorisation.class
    })
final class RetryWaitingMessages implements Streamed {
  private static final int MOST = 100;
  private static final List<RecordKind<?>> AWAITED =
      List.of(
          Application.KIND,
          Policy.KIND,
          Claim.KIND,
          ServiceAgreement.KIND,
          BuyerProposal.KIND,
          Enquiry.KIND,
          CreditReport.KIND,
          CargoReservation.KIND,
          OpenCover.KIND,
          PaymentAgreement.KIND,
          Payment.KIND,
          CargoApplication.KIND,
          GuaranteeApplication.KIND,
          Limit.KIND,
          CreditAuthorisation.KIND);
  private final Inbound inbound;
  private final Store store;

  RetryWaitingMessages(Inbound inbound, Store store) {
    this.inbound = inbound;
    this.store = store;
  }

  @Override
  public void onWritten(Written written, Instant now) {
    for (RecordKind<?> kind : AWAITED) {
      if (kind.name().equals(written.kind())) {
        store
            .find(kind, written.owner(), written.key())
            .ifPresent(found -> names(found.record()).forEach(name -> retry(name, now)));
      }
    }
  }

  private static List<String> names(Kept record) {
    if (record instanceof GuaranteeApplication application) {
      // The insurer's ledger may wait for it, under its limit's name.
      String limit = Limit.alias(application.insurer(), application.holding().limitId());
      return Stream.concat(record.aliases().stream(), Stream.of(limit)).toList();
    }
    return record.aliases();
  }

  private void retry(String about, Instant now) {
    for (Waiting waiting : store.beginning(Waiting.KIND, Waiting.ownerOf(about), "", MOST)) {
      Optional<ReceivedMessage> message =
          store
              .find(
                  ReceivedMessage.KIND,
                  ReceivedMessage.ownerOf(waiting.sender(), waiting.messageId()),
                  waiting.messageId())
              .map(Store.Found::record)
              .filter(m -> m.state() == State.PARKED);
      Optional<Counterparty> sender =
          store
              .find(Counterparty.KIND, Owner.PLATFORM, waiting.sender().value())
              .map(Store.Found::record);
      if (message.isPresent() && sender.isPresent()) {
        inbound.again(message.get(), sender.get(), now);
      }
    }
  }
}
