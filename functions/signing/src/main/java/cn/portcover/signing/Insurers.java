package cn.portcover.signing;

import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.signing.ServiceAgreement;
import cn.portcover.domain.signing.ServiceAgreementNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Work;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom a company can agree with: every insurer that is enrolled. */
final class Insurers {
  /** More than there are. */
  private static final int MOST = 100;

  private Insurers() {}

  static List<Counterparty> all(Work work) {
    return work
        .store()
        .list(Counterparty.KIND, Owner.PLATFORM, Map.of(), MOST, null)
        .items()
        .stream()
        .filter(each -> each.counterpartyKind() == Counterparty.Kind.INSURER)
        .sorted(Comparator.comparing(each -> each.id().value()))
        .toList();
  }

  static Optional<Counterparty> find(String id, Work work) {
    return work.find(Counterparty.KIND, Owner.PLATFORM, id)
        .filter(each -> each.counterpartyKind() == Counterparty.Kind.INSURER);
  }

  static Optional<Counterparty> find(CounterpartyId id, Work work) {
    return find(id.value(), work);
  }

  /** The company's agreement with the insurer, 未签约 where it never signed one. */
  static ServiceAgreement agreement(String insurer, Caller caller, Work work, Instant now) {
    return work.find(ServiceAgreement.KIND, caller.owner(), insurer)
        .orElseGet(
            () ->
                find(insurer, work)
                    .map(each -> notSigned(each, caller, now))
                    .orElseThrow(ServiceAgreementNotFound::new));
  }

  static ServiceAgreement notSigned(Counterparty insurer, Caller caller, Instant now) {
    return ServiceAgreement.notSigned(caller.company(), insurer.id(), insurer.chineseName(), now);
  }
}
