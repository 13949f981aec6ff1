package cn.portcover.insurerinbox;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.buyer.BuyerProposal;
import cn.portcover.domain.buyer.BuyerProposalNotFound;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.message.ReceivedMessage;
import cn.portcover.messaging.type.BuyerRegistered;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.BuyerRegister;
import cn.portcover.operation.port.Told;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/**
 * {@code buyer.registered}: the buyer stands in the insurer's register; the proposal that led to it
 * has ended.
 */
@Singleton
final class ReceiveBuyer implements Receives<BuyerRegistered> {
  private final Provider<BuyerRegister> register;

  ReceiveBuyer(Provider<BuyerRegister> register) {
    this.register = register;
  }

  @Override
  public Class<BuyerRegistered> data() {
    return BuyerRegistered.class;
  }

  @Override
  public String about(BuyerRegistered data, Counterparty sender) {
    RecordId proposal = data.proposalId();
    return proposal == null
        ? sender.id() + "/buyers/" + data.buyerCode()
        : BuyerProposal.alias(sender.id(), proposal);
  }

  @Override
  public void apply(
      BuyerRegistered data, ReceivedMessage message, Counterparty sender, Work work, Instant now) {
    if (data.proposalId() != null) {
      settle(data, sender, work);
    }
    register.get().put(data.of(sender.id()), Told.by(message.sequence(), message.createdAt()));
  }

  private void settle(BuyerRegistered data, Counterparty sender, Work work) {
    BuyerProposal proposal =
        work.named(BuyerProposal.KIND, about(data, sender)).orElseThrow(BuyerProposalNotFound::new);
    if (proposal.buyerCode() == null) {
      work.keep(proposal.register(data.buyerCode()));
    } else if (!proposal.buyerCode().equals(data.buyerCode())) {
      throw new InvalidFields(
          List.of(
              FieldError.at(
                  "/data/buyerCode", "proposal-registered-otherwise", proposal.buyerCode())));
    }
  }
}
