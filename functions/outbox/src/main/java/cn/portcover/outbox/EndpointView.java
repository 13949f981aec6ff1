package cn.portcover.outbox;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.counterparty.Endpoint;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint as it is shown.
 *
 * @param secret shown once, when it is made
 */
record EndpointView(
    RecordId id,
    CounterpartyId receiver,
    URI url,
    List<String> types,
    @Nullable Instant disabledAt,
    Instant createdAt,
    @Nullable String secret,
    long version) {
  static EndpointView of(Endpoint endpoint, @Nullable String secret) {
    return new EndpointView(
        endpoint.id(),
        endpoint.receiver(),
        endpoint.url(),
        endpoint.types(),
        endpoint.disabledAt(),
        endpoint.createdAt(),
        secret,
        endpoint.version());
  }
}
