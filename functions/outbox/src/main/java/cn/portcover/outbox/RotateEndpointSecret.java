package cn.portcover.outbox;

import static cn.portcover.operation.Grant.ADMIN;

import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.counterparty.Endpoint;
import cn.portcover.domain.counterparty.EndpointNotFound;
import cn.portcover.domain.record.Owner;
import cn.portcover.messaging.WebhookKey;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.SecretCipher;
import io.micronaut.http.annotation.Post;
import java.time.Instant;

/** A new secret for an endpoint; for a day messages are signed with both. */
@Operation(
    caller = ADMIN,
    changes = Endpoint.class,
    refuses = EndpointNotFound.class,
    keyRequired = true,
    uses = Operation.Uses.SECRETS_KEPT)
final class RotateEndpointSecret {
  private final SecretCipher secrets;
  private final Ids ids;

  RotateEndpointSecret(SecretCipher secrets, Ids ids) {
    this.secrets = secrets;
    this.ids = ids;
  }

  @Post("/admin/counterparties/{counterparty}/endpoints/{id}/secret-rotations")
  EndpointView rotate(
      CounterpartyId counterparty, String id, Caller caller, Work work, Instant now) {
    Endpoint endpoint = work.require(Endpoint.KIND, Owner.counterparty(counterparty), id);
    String secret = WebhookKey.shared(ids.random(32)).text();
    Endpoint rotated = endpoint.rotate(secrets.seal(secret, endpoint.subject()), now);
    work.keep(rotated);
    return EndpointView.of(rotated, secret);
  }
}
