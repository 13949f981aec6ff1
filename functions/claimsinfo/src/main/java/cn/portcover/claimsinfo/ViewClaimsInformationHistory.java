package cn.portcover.claimsinfo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.claimsinfo.ClaimsInformation;
import cn.portcover.domain.claimsinfo.ClaimsInformationNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.HistoryView;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 状态记录查询 of a case: how it has gone, as the insurer told. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = ClaimsInformationNotFound.class,
    reads = ClaimsInformation.class)
final class ViewClaimsInformationHistory {
  @Get("/claims-information/{id}/history")
  HistoryView view(RecordId id, Caller caller, Work work) {
    return HistoryView.of(
        work.require(ClaimsInformation.KIND, caller.owner(), id.value()), work, caller.language());
  }
}
