package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitChange;
import cn.portcover.domain.guarantee.LimitNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.Operation;
import cn.portcover.operation.PageSize;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 额度变更记录 (手册 002 §5.6): the entries of a limit's ledger, the last first, ten a page. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = {LimitNotFound.class, CursorNotValid.class},
    reads = {Limit.class, LimitChange.class})
final class ListLimitChanges {
  private static final int USUAL = 10;

  @Get("/guarantee/limits/{id}/changes")
  Paging.Listing<LimitChangeView> list(
      String id, @PageSize(USUAL) Paging paging, Caller caller, Work work) {
    Limit limit = work.require(Limit.KIND, caller.owner(), id);
    return Paging.Listing.of(
        work.store()
            .between(
                LimitChange.KIND,
                caller.owner(),
                LimitChange.firstKey(limit.id()),
                LimitChange.lastKey(limit.id()),
                paging.limit(),
                paging.cursor()),
        each -> LimitChangeView.of(each, caller.language()));
  }
}
