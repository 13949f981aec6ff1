package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.CreditAuthorisationNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.HistoryView;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 状态记录查询 of a credit authorisation. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = CreditAuthorisationNotFound.class,
    reads = CreditAuthorisation.class)
final class ViewCreditAuthorisationHistory {
  @Get("/guarantee/credit-authorisations/{id}/history")
  HistoryView view(RecordId id, Caller caller, Work work) {
    return HistoryView.of(
        work.require(CreditAuthorisation.KIND, caller.owner(), id.value()),
        work,
        caller.language());
  }
}
