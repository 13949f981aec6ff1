package cn.portcover.application;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.ApplicationNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.HistoryView;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 状态记录查询 of an application. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = ApplicationNotFound.class,
    reads = Application.class)
final class ViewApplicationHistory {
  @Get("/applications/{id}/history")
  HistoryView view(String id, Caller caller, Work work) {
    return HistoryView.of(
        work.require(Application.KIND, caller.owner(), id), work, caller.language());
  }
}
