package cn.portcover.admin;

import static cn.portcover.operation.Grant.ADMIN;

import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import java.util.Map;

/** All counterparties, the newest first. */
@Operation(
    caller = ADMIN,
    changes = {},
    refuses = CursorNotValid.class,
    reads = Counterparty.class)
final class ListCounterparties {
  @Get("/admin/counterparties")
  Paging.Listing<CounterpartyView> list(Paging paging, Work work) {
    return Paging.Listing.of(
        work.store()
            .list(Counterparty.KIND, Owner.PLATFORM, Map.of(), paging.limit(), paging.cursor()),
        counterparty -> CounterpartyView.of(counterparty, null));
  }
}
