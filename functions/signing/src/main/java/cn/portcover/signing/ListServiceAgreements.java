package cn.portcover.signing;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.signing.Seal;
import cn.portcover.domain.signing.ServiceAgreement;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Listed;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 签约管理: one line for each insurer that can be agreed with; three reads, however many there are. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = {},
    reads = {ServiceAgreement.class, Seal.class, Counterparty.class})
final class ListServiceAgreements {
  private static final int MOST = 100;

  /**
   * @param operatingNotes 操作说明
   */
  record AgreementsView(List<ServiceAgreementView> items, List<String> operatingNotes)
      implements Listed<ServiceAgreementView> {}

  @Get("/service-agreements")
  AgreementsView list(Caller caller, Work work, Instant now) {
    Map<String, ServiceAgreement> signed =
        work
            .store()
            .list(ServiceAgreement.KIND, caller.owner(), Map.of(), MOST, null)
            .items()
            .stream()
            .collect(Collectors.toMap(ServiceAgreement::key, Function.identity()));
    List<Lack> lacks = Lack.of(caller, ListSeals.inUse(caller, work), now);
    return new AgreementsView(
        Insurers.all(work).stream()
            .map(
                insurer ->
                    signed.getOrDefault(insurer.key(), Insurers.notSigned(insurer, caller, now)))
            .map(a -> ServiceAgreementView.of(a, lacks, List.of(), caller.language()))
            .toList(),
        Lack.operatingNotes(caller));
  }
}
