package cn.portcover.buyer;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.buyer.BuyerDetails;
import cn.portcover.domain.buyer.BuyerProbablyKnown;
import cn.portcover.domain.buyer.BuyerProposal;
import cn.portcover.domain.buyer.LikelyBuyer;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.record.Owner;
import cn.portcover.messaging.MessageType;
import cn.portcover.messaging.type.BuyerProposed;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.BuyerRegister;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 新建买家信息: the company asks its insurer to register a buyer. */
@Operation(
    caller = MEMBER,
    changes = BuyerProposal.class,
    refuses = {BuyerProbablyKnown.class, InvalidFields.class},
    keyRequired = true,
    uses = Operation.Uses.REFERENCE,
    reads = Counterparty.class)
final class ProposeBuyer {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final BuyerRegister register;
  private final Ids ids;

  ProposeBuyer(BuyerRegister register, Ids ids) {
    this.register = register;
    this.ids = ids;
  }

  /**
   * @param insurer in whose register
   * @param confirmedNew the company has looked at the buyers like this one, and it is none of them
   */
  record NewBuyer(CounterpartyId insurer, BuyerDetails buyer, @Nullable Boolean confirmedNew) {}

  @Post("/buyers")
  @Status(HttpStatus.CREATED)
  BuyerProposalView propose(@Body NewBuyer given, Caller caller, Work work, Instant now) {
    refuseWhatCannotBe(given, work, LocalDate.ofInstant(now, CHINA));
    boolean confirmedNew = Boolean.TRUE.equals(given.confirmedNew());
    List<LikelyBuyer> likely = register.like(given.insurer(), given.buyer());
    if (!confirmedNew && !likely.isEmpty()) {
      throw new BuyerProbablyKnown("/buyer", likely);
    }

    BuyerProposal proposed =
        BuyerProposal.proposed(
            ids.next(now), caller.company(), given.insurer(), given.buyer(), confirmedNew, now);

    work.keep(proposed);
    work.tell(
        proposed.insurer(),
        MessageType.BUYER_PROPOSED.wireName(),
        proposed,
        BuyerProposed.of(proposed));
    return BuyerProposalView.of(proposed, caller.language());
  }

  private static void refuseWhatCannotBe(NewBuyer given, Work work, LocalDate today) {
    List<FieldError> wrong = new ArrayList<>(given.buyer().problems("/buyer", today));
    if (work.find(Counterparty.KIND, Owner.PLATFORM, given.insurer().value())
        .filter(known -> known.counterpartyKind() == Counterparty.Kind.INSURER)
        .isEmpty()) {
      wrong.add(FieldError.at("/insurer", "counterparty-unknown", given.insurer()));
    }
    if (!wrong.isEmpty()) {
      throw new InvalidFields(wrong);
    }
  }
}
