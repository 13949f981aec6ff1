package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteeApplicationNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.HistoryView;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 状态记录查询 of a guarantee application. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = GuaranteeApplicationNotFound.class,
    reads = GuaranteeApplication.class)
final class ViewGuaranteeApplicationHistory {
  @Get("/guarantee/applications/{id}/history")
  HistoryView view(String id, Caller caller, Work work) {
    return HistoryView.of(
        work.require(GuaranteeApplication.KIND, caller.owner(), id), work, caller.language());
  }
}
