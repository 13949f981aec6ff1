package cn.portcover.domain.buyer;

import cn.portcover.domain.Company;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.buyer.BuyerProposalLifecycle.Move;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A buyer that a company asks its insurer to register (新建买家). It ends when the insurer has given it
 * a code; what the register says of the buyer from then on is the insurer's.
 *
 * @param confirmedNew whether the company was shown buyers like this one and said it was none of
 *     them
 * @param buyerCode absent until it is registered
 */
public record BuyerProposal(
    RecordId id,
    Company company,
    CounterpartyId insurer,
    BuyerDetails details,
    boolean confirmedNew,
    BuyerProposalStatus status,
    @Nullable BuyerCode buyerCode,
    Instant createdAt,
    long version)
    implements Kept {

  public static final RecordKind<BuyerProposal> KIND =
      new RecordKind<>("buyer-proposals", BuyerProposal.class, BuyerProposalNotFound::new);

  public static BuyerProposal proposed(
      RecordId id,
      Company company,
      CounterpartyId insurer,
      BuyerDetails details,
      boolean confirmedNew,
      Instant now) {
    return new BuyerProposal(
        id, company, insurer, details, confirmedNew, BuyerProposalStatus.PROPOSED, null, now, 1);
  }

  /** The name under which the insurer's messages find the proposal. */
  public static String alias(CounterpartyId insurer, RecordId id) {
    return insurer + "/buyer-proposals/" + id;
  }

  public BuyerProposal register(BuyerCode code) {
    return new BuyerProposal(
        id,
        company,
        insurer,
        details,
        confirmedNew,
        BuyerProposalLifecycle.TABLE.next(status, Move.REGISTER, BuyerProposalSettled::new),
        code,
        createdAt,
        version + 1);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.company(company.uscc());
  }

  @Override
  public String key() {
    return id.value();
  }

  @Override
  public Map<String, Status> statuses() {
    return Map.of("status", status);
  }

  @Override
  public List<String> aliases() {
    return List.of(alias(insurer, id));
  }
}
