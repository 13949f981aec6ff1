package cn.portcover.outbox;

import static cn.portcover.operation.Grant.ADMIN;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.counterparty.CounterpartyNotFound;
import cn.portcover.domain.counterparty.Endpoint;
import cn.portcover.domain.record.Owner;
import cn.portcover.messaging.AddressRules;
import cn.portcover.messaging.MessageType;
import cn.portcover.messaging.WebhookKey;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.SecretCipher;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * Registers where a counterparty receives messages; the secret they are signed with is shown once.
 */
@Operation(
    caller = ADMIN,
    changes = Endpoint.class,
    refuses = CounterpartyNotFound.class,
    keyRequired = true,
    uses = Operation.Uses.SECRETS_KEPT,
    reads = Counterparty.class)
final class RegisterEndpoint {
  private final AddressRules addresses;
  private final SecretCipher secrets;
  private final Ids ids;

  RegisterEndpoint(AddressRules addresses, SecretCipher secrets, Ids ids) {
    this.addresses = addresses;
    this.secrets = secrets;
    this.ids = ids;
  }

  /**
   * @param types message types, or {@code *} for all
   */
  record NewEndpoint(String url, List<String> types) {}

  @Post("/admin/counterparties/{counterparty}/endpoints")
  @Status(HttpStatus.CREATED)
  EndpointView register(
      CounterpartyId counterparty, @Body NewEndpoint given, Caller caller, Work work, Instant now) {
    work.require(Counterparty.KIND, Owner.PLATFORM, counterparty.value());
    requireKnown(given.types());
    URI url = address(given.url());
    RecordId id = ids.next(now);
    String secret = WebhookKey.shared(ids.random(32)).text();
    Endpoint endpoint =
        Endpoint.registered(
            id, counterparty, url, given.types(), secrets.seal(secret, "endpoints/" + id), now);
    work.keep(endpoint);
    return EndpointView.of(endpoint, secret);
  }

  private URI address(String url) {
    try {
      return addresses.endpoint(url);
    } catch (Malformed malformed) {
      throw InvalidFields.at("/url", malformed);
    }
  }

  private static void requireKnown(List<String> types) {
    for (int i = 0; i < types.size(); i++) {
      String type = types.get(i);
      boolean known =
          type.equals("*")
              || MessageType.named(type)
                  .filter(t -> t.direction() == MessageType.Direction.SENT)
                  .isPresent();
      if (!known) {
        throw new InvalidFields(
            List.of(new FieldError("/types/" + i, "message-type-unknown", List.of(type))));
      }
    }
  }
}
