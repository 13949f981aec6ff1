package cn.portcover.signing;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.signing.ServiceAgreement;
import cn.portcover.domain.signing.ServiceAgreementNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.HistoryView;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import java.time.Instant;

/** 状态记录查询 of a service agreement; empty while nobody has signed. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = ServiceAgreementNotFound.class,
    reads = {ServiceAgreement.class, Counterparty.class})
final class ViewServiceAgreementHistory {
  @Get("/service-agreements/{insurerId}/history")
  HistoryView view(String insurerId, Caller caller, Work work, Instant now) {
    return HistoryView.of(
        Insurers.agreement(insurerId, caller, work, now), work, caller.language());
  }
}
