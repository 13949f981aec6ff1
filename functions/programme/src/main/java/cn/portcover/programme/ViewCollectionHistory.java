package cn.portcover.programme;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.programme.CollectionNotFound;
import cn.portcover.domain.programme.PolicyCollection;
import cn.portcover.operation.Caller;
import cn.portcover.operation.HistoryView;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 状态记录查询 of what the company collected. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = CollectionNotFound.class,
    reads = PolicyCollection.class)
final class ViewCollectionHistory {
  @Get("/programmes/{id}/collection/history")
  HistoryView view(String id, Caller caller, Work work) {
    return HistoryView.of(
        work.require(PolicyCollection.KIND, caller.owner(), id), work, caller.language());
  }
}
