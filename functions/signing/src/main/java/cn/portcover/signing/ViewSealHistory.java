package cn.portcover.signing;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.signing.Seal;
import cn.portcover.domain.signing.SealNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.HistoryView;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 状态记录查询 of a seal. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = SealNotFound.class,
    reads = Seal.class)
final class ViewSealHistory {
  @Get("/seals/{id}/history")
  HistoryView view(String id, Caller caller, Work work) {
    return HistoryView.of(work.require(Seal.KIND, caller.owner(), id), work, caller.language());
  }
}
