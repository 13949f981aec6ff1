package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.HistoryView;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 状态记录 of a limit. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = LimitNotFound.class,
    reads = Limit.class)
final class ViewLimitHistory {
  @Get("/guarantee/limits/{id}/history")
  HistoryView view(String id, Caller caller, Work work) {
    return HistoryView.of(work.require(Limit.KIND, caller.owner(), id), work, caller.language());
  }
}
