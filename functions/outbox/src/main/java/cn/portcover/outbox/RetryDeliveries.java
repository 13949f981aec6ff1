package cn.portcover.outbox;

import static cn.portcover.operation.Grant.PLATFORM;

import cn.portcover.domain.counterparty.Endpoint;
import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.operation.EmbeddedMetric;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Scheduled;
import cn.portcover.operation.port.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Delivers what is due again: after a receiver was down, an answer was lost, or a delivery died
 * half way.
 */
@Operation(
    caller = PLATFORM,
    changes = {OutgoingMessage.class, Endpoint.class},
    refuses = {},
    uses = {
      Operation.Uses.SECRETS_OPENED,
      Operation.Uses.INTERNET,
      Operation.Uses.FILES,
      Operation.Uses.ATTACHMENTS
    },
    every = "PT1M")
final class RetryDeliveries implements Scheduled {
  private static final int BATCH = 100;
  private final Deliveries deliveries;
  private final Store store;

  RetryDeliveries(Deliveries deliveries, Store store) {
    this.deliveries = deliveries;
    this.store = store;
  }

  @Override
  public int run(Instant now) {
    List<OutgoingMessage> due = store.due(OutgoingMessage.KIND, now, BATCH);
    EmbeddedMetric.OLDEST_UNDELIVERED.write(oldestSeconds(due, now), now);
    int delivered = 0;
    for (OutgoingMessage message : due) {
      delivered += deliveries.attempt(message.owner(), message.key(), now) ? 1 : 0;
    }
    return delivered;
  }

  private static long oldestSeconds(List<OutgoingMessage> due, Instant now) {
    return due.stream()
        .mapToLong(message -> Duration.between(message.createdAt(), now).toSeconds())
        .max()
        .orElse(0);
  }
}
