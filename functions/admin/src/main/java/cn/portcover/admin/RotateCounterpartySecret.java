package cn.portcover.admin;

import static cn.portcover.operation.Grant.ADMIN;

import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.counterparty.CounterpartyNotFound;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Post;
import java.time.Instant;

/** A new secret for a counterparty; the old one is accepted for another day. */
@Operation(
    caller = ADMIN,
    changes = Counterparty.class,
    refuses = CounterpartyNotFound.class,
    keyRequired = true,
    uses = Operation.Uses.SECRETS_KEPT)
final class RotateCounterpartySecret {
  private final WebhookSecrets secrets;

  RotateCounterpartySecret(WebhookSecrets secrets) {
    this.secrets = secrets;
  }

  @Post("/admin/counterparties/{counterparty}/secret-rotations")
  CounterpartyView rotate(CounterpartyId counterparty, Work work, Instant now) {
    Counterparty known = work.require(Counterparty.KIND, Owner.PLATFORM, counterparty.value());
    WebhookSecrets.Made key = secrets.make(known.id(), null);
    Counterparty rotated = known.rotate(key.sealed(), now);
    work.keep(rotated);
    return CounterpartyView.of(rotated, key.shown());
  }
}
