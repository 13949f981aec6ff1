package cn.portcover.admin;

import static cn.portcover.operation.Grant.ADMIN;

import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enrols an insurer, a bank or a customs system; the secret that it signs with is shown once. */
@Operation(
    caller = ADMIN,
    changes = Counterparty.class,
    refuses = CounterpartyAlreadyEnrolled.class,
    keyRequired = true,
    uses = Operation.Uses.SECRETS_KEPT)
final class EnrolCounterparty {
  private final WebhookSecrets secrets;

  EnrolCounterparty(WebhookSecrets secrets) {
    this.secrets = secrets;
  }

  /**
   * @param publicKey the counterparty's own Ed25519 key, {@code whpk_…}; a shared secret is made
   *     when absent
   */
  record NewCounterparty(
      CounterpartyId id,
      Counterparty.Kind kind,
      String chineseName,
      String englishName,
      List<String> products,
      @Nullable String publicKey) {}

  @Post("/admin/counterparties")
  @Status(HttpStatus.CREATED)
  CounterpartyView enrol(@Body NewCounterparty given, Work work, Instant now) {
    if (work.find(Counterparty.KIND, Owner.PLATFORM, given.id().value()).isPresent()) {
      throw new CounterpartyAlreadyEnrolled();
    }
    WebhookSecrets.Made key = secrets.make(given.id(), given.publicKey());
    Counterparty enrolled =
        Counterparty.enrolled(
            given.id(),
            given.kind(),
            given.chineseName(),
            given.englishName(),
            given.products(),
            key.sealed(),
            now);
    work.keep(enrolled);
    return CounterpartyView.of(enrolled, key.shown());
  }
}
