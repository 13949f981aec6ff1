package cn.portcover.outbox;

import static cn.portcover.operation.Grant.PLATFORM;

import cn.portcover.domain.counterparty.Endpoint;
import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Streamed;
import java.time.Instant;

/** Delivers a message as soon as the change that owes it is kept. */
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
    follows = OutgoingMessage.class)
final class DeliverMessage implements Streamed {
  private final Deliveries deliveries;

  DeliverMessage(Deliveries deliveries) {
    this.deliveries = deliveries;
  }

  @Override
  public void onWritten(Written written, Instant now) {
    deliveries.attempt(written.owner(), written.key(), now);
  }
}
