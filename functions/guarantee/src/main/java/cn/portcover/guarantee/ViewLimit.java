package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import java.time.Instant;

/** 明细查看: the limit, with what is taken of it. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = LimitNotFound.class,
    reads = Limit.class)
final class ViewLimit {
  @Get("/guarantee/limits/{id}")
  LimitView view(String id, Caller caller, Work work, Instant now) {
    return LimitView.of(work.require(Limit.KIND, caller.owner(), id), caller.language(), now);
  }
}
