package cn.portcover.signing;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.domain.signing.DataAuthorisationNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.HistoryView;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 状态记录查询 of a data authorisation. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = DataAuthorisationNotFound.class,
    reads = DataAuthorisation.class)
final class ViewDataAuthorisationHistory {
  @Get("/data-authorisations/{id}/history")
  HistoryView view(String id, Caller caller, Work work) {
    return HistoryView.of(
        work.require(DataAuthorisation.KIND, caller.owner(), id), work, caller.language());
  }
}
