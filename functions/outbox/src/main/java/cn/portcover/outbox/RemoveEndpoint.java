package cn.portcover.outbox;

import static cn.portcover.operation.Grant.ADMIN;

import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.counterparty.Endpoint;
import cn.portcover.domain.counterparty.EndpointNotFound;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Delete;
import java.time.Instant;

/** Stops sending to an endpoint; messages wait for another one. The record stays for the log. */
@Operation(caller = ADMIN, changes = Endpoint.class, refuses = EndpointNotFound.class)
final class RemoveEndpoint {
  @Delete("/admin/counterparties/{counterparty}/endpoints/{id}")
  void remove(CounterpartyId counterparty, String id, Caller caller, Work work, Instant now) {
    Endpoint endpoint = work.require(Endpoint.KIND, Owner.counterparty(counterparty), id);
    if (endpoint.disabledAt() == null) {
      work.keep(endpoint.disable(now));
    }
  }
}
