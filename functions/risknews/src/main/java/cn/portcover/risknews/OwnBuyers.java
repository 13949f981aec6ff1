package cn.portcover.risknews;

import cn.portcover.domain.Company;
import cn.portcover.domain.article.RiskTopic.OwnBuyer;
import cn.portcover.domain.buyer.Buyer;
import cn.portcover.domain.buyer.BuyerDetails;
import cn.portcover.domain.buyer.BuyerProposal;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimBuyer;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.programme.CreditReport;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.BuyerRegister;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The buyers of a company: whom it proposed to an insurer, wanted a credit report of, or claims a
 * loss of; of each the newest hundred.
 */
@Singleton
final class OwnBuyers {
  private static final int NEWEST = 100;

  private final Works works;
  private final BuyerRegister known;

  OwnBuyers(Works works, BuyerRegister known) {
    this.works = works;
    this.known = known;
  }

  /** As it is now; who is found once is not looked for again. */
  Register register() {
    return new Register();
  }

  /** Buyers of companies, with what insurers' registers say of them. */
  final class Register {
    private final Map<String, Optional<OwnBuyer>> registered = new HashMap<>();

    List<OwnBuyer> buyersOf(Company company) {
      Owner owner = Owner.company(company.uscc());
      return Stream.of(
              newest(BuyerProposal.KIND, owner).map(proposal -> of(proposal.details())),
              newest(CreditReport.KIND, owner)
                  .map(report -> report.buyer())
                  .map(buyer -> new OwnBuyer(buyer.country(), List.of(buyer.englishName()))),
              newest(Claim.KIND, owner).flatMap(claim -> registered(claim).stream()))
          .flatMap(buyers -> buyers)
          .distinct()
          .toList();
    }

    private Optional<OwnBuyer> registered(Claim claim) {
      ClaimBuyer buyer = claim.form().buyer();
      CounterpartyId insurer = claim.header().insurer();
      return buyer == null
          ? Optional.empty()
          : registered.computeIfAbsent(
              insurer + "/" + buyer.code(),
              code -> known.find(insurer, buyer.code()).map(OwnBuyers::of));
    }
  }

  private <T extends Kept> Stream<T> newest(RecordKind<T> kind, Owner owner) {
    return works.store().list(kind, owner, Map.of(), NEWEST, null).items().stream();
  }

  private static OwnBuyer of(Buyer buyer) {
    return new OwnBuyer(buyer.country(), names(buyer.englishName(), buyer.chineseName()));
  }

  private static OwnBuyer of(BuyerDetails details) {
    return new OwnBuyer(
        details.country(),
        names(details.englishName(), details.chineseName(), details.shortName()));
  }

  private static List<String> names(@Nullable String... names) {
    return Stream.of(names).filter(Objects::nonNull).toList();
  }
}
