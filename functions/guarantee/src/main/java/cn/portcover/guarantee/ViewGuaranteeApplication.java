package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteeApplicationNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import java.time.Instant;

/** 明细查看 of an application (手册 002 关税险投保): in any state. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = GuaranteeApplicationNotFound.class,
    reads = GuaranteeApplication.class,
    uses = Operation.Uses.REFERENCE)
final class ViewGuaranteeApplication {
  private final TableNames names;

  ViewGuaranteeApplication(TableNames names) {
    this.names = names;
  }

  @Get("/guarantee/applications/{id}")
  GuaranteeApplicationView view(String id, Caller caller, Work work, Instant now) {
    return GuaranteeApplicationView.of(
        work.require(GuaranteeApplication.KIND, caller.owner(), id), names, now, caller.language());
  }
}
