package cn.portcover.domain.counterparty;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a counterparty receives messages, and the secret that they are signed with.
 *
 * @param types message types wanted, {@code policy.acknowledged} or {@code *}
 * @param sealedSecrets newest first; two while a secret is being rotated
 * @param disabledAt since when nothing is sent, after the receiver answered 410 Gone
 */
public record Endpoint(
    RecordId id,
    CounterpartyId receiver,
    URI url,
    List<String> types,
    List<Counterparty.SealedKey> sealedSecrets,
    @Nullable Instant disabledAt,
    Instant createdAt,
    long version)
    implements Kept {
  public static final RecordKind<Endpoint> KIND =
      new RecordKind<>("endpoints", Endpoint.class, EndpointNotFound::new);

  public static Endpoint registered(
      RecordId id,
      CounterpartyId receiver,
      URI url,
      List<String> types,
      String sealedSecret,
      Instant now) {
    return new Endpoint(
        id,
        receiver,
        url,
        types,
        List.of(new Counterparty.SealedKey(sealedSecret, null)),
        null,
        now,
        1);
  }

  public boolean wants(String type) {
    return disabledAt == null && (types.contains("*") || types.contains(type));
  }

  /** Sealed secrets to sign with now: all that a receiver may still check with. */
  public List<String> secretsAt(Instant now) {
    return sealedSecrets.stream()
        .filter(k -> k.until() == null || now.isBefore(k.until()))
        .map(Counterparty.SealedKey::sealed)
        .toList();
  }

  /**
   * Signed with both secrets for a day, so that the receiver can change over without losing a
   * message.
   */
  public Endpoint rotate(String sealedSecret, Instant now) {
    var older =
        sealedSecrets.stream()
            .limit(1)
            .map(k -> new Counterparty.SealedKey(k.sealed(), now.plus(Duration.ofDays(1))));
    return new Endpoint(
        id,
        receiver,
        url,
        types,
        Stream.concat(Stream.of(new Counterparty.SealedKey(sealedSecret, null)), older).toList(),
        disabledAt,
        createdAt,
        version + 1);
  }

  public Endpoint disable(Instant now) {
    return new Endpoint(id, receiver, url, types, sealedSecrets, now, createdAt, version + 1);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.counterparty(receiver);
  }

  @Override
  public String key() {
    return id.value();
  }
}
