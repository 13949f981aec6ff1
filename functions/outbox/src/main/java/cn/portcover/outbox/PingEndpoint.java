package cn.portcover.outbox;

import static cn.portcover.operation.Grant.ADMIN;

import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.counterparty.Endpoint;
import cn.portcover.domain.counterparty.EndpointNotFound;
import cn.portcover.domain.record.Owner;
import cn.portcover.messaging.CloudEvent;
import cn.portcover.messaging.Delivery;
import cn.portcover.messaging.WebhookKey;
import cn.portcover.messaging.WebhookSender;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.port.SecretCipher;
import io.micronaut.http.annotation.Post;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends a signed {@code portcover.ping} now and tells what the endpoint answered. */
@Operation(
    caller = ADMIN,
    changes = {},
    refuses = EndpointNotFound.class,
    uses = {Operation.Uses.SECRETS_OPENED, Operation.Uses.INTERNET},
    reads = Endpoint.class)
final class PingEndpoint {
  private final WebhookSender sender;
  private final SecretCipher secrets;
  private final Ids ids;

  PingEndpoint(WebhookSender sender, SecretCipher secrets, Ids ids) {
    this.sender = sender;
    this.secrets = secrets;
    this.ids = ids;
  }

  /**
   * @param status what the endpoint answered; absent when it was not reached
   */
  record PingView(boolean delivered, @Nullable Integer status, @Nullable String problem) {}

  @Post("/admin/counterparties/{counterparty}/endpoints/{id}/pings")
  PingView ping(CounterpartyId counterparty, String id, Caller caller, Work work, Instant now) {
    Endpoint endpoint = work.require(Endpoint.KIND, Owner.counterparty(counterparty), id);
    String eventId = ids.next(now).value();
    CloudEvent event =
        new CloudEvent(
            eventId,
            CloudEvent.PORTCOVER,
            "portcover.ping",
            endpoint.subject(),
            now,
            null,
            null,
            Map.of());
    var keys =
        endpoint.secretsAt(now).stream()
            .map(secret -> WebhookKey.signing(secrets.open(secret, endpoint.subject())))
            .toList();
    byte[] body = Json.write(event.toTree()).getBytes(StandardCharsets.UTF_8);
    return switch (sender.send(endpoint.url().toString(), eventId, body, keys, now)) {
      case Delivery.Delivered delivered -> new PingView(true, delivered.status(), null);
      case Delivery.Refused refused -> new PingView(false, refused.status(), refused.excerpt());
      case Delivery.Unreachable unreachable ->
          new PingView(false, null, unreachable.reason() + ": " + unreachable.detail());
    };
  }
}
