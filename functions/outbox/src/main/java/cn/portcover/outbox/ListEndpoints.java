package cn.portcover.outbox;

import static cn.portcover.operation.Grant.ADMIN;

import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.counterparty.Endpoint;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import java.util.Map;

/** The endpoints of a counterparty. */
@Operation(
    caller = ADMIN,
    changes = {},
    refuses = CursorNotValid.class,
    reads = Endpoint.class)
final class ListEndpoints {
  @Get("/admin/counterparties/{counterparty}/endpoints")
  Paging.Listing<EndpointView> list(
      CounterpartyId counterparty, Paging paging, Caller caller, Work work) {
    return Paging.Listing.of(
        work.store()
            .list(
                Endpoint.KIND,
                Owner.counterparty(counterparty),
                Map.of(),
                paging.limit(),
                paging.cursor()),
        endpoint -> EndpointView.of(endpoint, null));
  }
}
