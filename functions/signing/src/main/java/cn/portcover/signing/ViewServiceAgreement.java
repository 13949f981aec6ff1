package cn.portcover.signing;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.signing.Seal;
import cn.portcover.domain.signing.ServiceAgreement;
import cn.portcover.domain.signing.ServiceAgreementNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import java.time.Instant;

/** 查看签约状态. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = ServiceAgreementNotFound.class,
    reads = {ServiceAgreement.class, Seal.class, Counterparty.class})
final class ViewServiceAgreement {
  @Get("/service-agreements/{insurerId}")
  ServiceAgreementView view(String insurerId, Caller caller, Work work, Instant now) {
    return of(Insurers.agreement(insurerId, caller, work, now), caller, work, now);
  }

  static ServiceAgreementView of(
      ServiceAgreement agreement, Caller caller, Work work, Instant now) {
    return ServiceAgreementView.of(
        agreement,
        Lack.of(caller, ListSeals.inUse(caller, work), now),
        Lack.operatingNotes(caller),
        caller.language());
  }
}
