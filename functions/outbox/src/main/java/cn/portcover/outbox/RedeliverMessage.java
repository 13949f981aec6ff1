package cn.portcover.outbox;

import static cn.portcover.operation.Grant.ADMIN;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.message.MessageNotFound;
import cn.portcover.domain.message.MessageOutOfDate;
import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Post;
import java.time.Instant;

/**
 * Sends a message again, delivered or not, with a fresh series of attempts; the receiver knows it
 * by its id.
 */
@Operation(
    caller = ADMIN,
    changes = OutgoingMessage.class,
    refuses = {MessageNotFound.class, MessageOutOfDate.class})
final class RedeliverMessage {
  @Post("/deliveries/{id}/redelivery")
  DeliveryView redeliver(RecordId id, Caller caller, Work work, Instant now) {
    OutgoingMessage message =
        work.named(OutgoingMessage.KIND, OutgoingMessage.alias(id))
            .orElseThrow(MessageNotFound::new);
    OutgoingMessage again = message.again(now);
    work.keep(again);
    return DeliveryView.of(again, caller.language());
  }
}
