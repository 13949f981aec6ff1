package cn.portcover.outbox;

import static cn.portcover.operation.Grant.PLATFORM;

import cn.portcover.domain.counterparty.Endpoint;
import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Scheduled;
import cn.portcover.operation.port.Store;
import java.time.Duration;
import java.time.Instant;

/**
 * Delivers what is due again: after a receiver was down, an answer was lost, or a delivery died
 * half way.
 */
@Operation(
    caller = PLATFORM,
    changes = {OutgoingMessage.class, Endpoint.class},
    refuses = {},
    uses = {Operation.Uses.SECRETS, Operation.Uses.INTERNET})
final class RetryDeliveries implements Scheduled {
  private static final int BATCH = 100;
  private final Deliveries deliveries;
  private final Store store;

  RetryDeliveries(Deliveries deliveries, Store store) {
    this.deliveries = deliveries;
    this.store = store;
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public int run(Instant now) {
    int delivered = 0;
    for (OutgoingMessage message : store.due(OutgoingMessage.KIND, now, BATCH)) {
      delivered += deliveries.attempt(message.owner(), message.key(), now) ? 1 : 0;
    }
    return delivered;
  }
}
