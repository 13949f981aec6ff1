package cn.portcover.domain.counterparty;

import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An insurer, bank or customs system that is enrolled: signs its messages to us with its keys.
 *
 * @param sealedKeys webhook secrets ({@code whsec_…}) or public keys, sealed by the key service;
 *     newest first
 */
public record Counterparty(
    CounterpartyId id,
    Kind counterpartyKind,
    String chineseName,
    String englishName,
    List<String> products,
    List<SealedKey> sealedKeys,
    Instant createdAt,
    long version)
    implements Kept {

  /** How long a replaced key is still accepted. */
  public static final Duration ROTATION = Duration.ofHours(24);

  /**
   * Keys at most, the current one included: each costs a message a check, and a webhook takes only
   * so many.
   */
  private static final int MOST_KEYS = 4;

  /** Products by which an insurer is known to insure export credit. */
  private static final Set<String> EXPORT_CREDIT = Set.of("SME_CREDIT", "EXPORT_CREDIT");

  private static final String CARGO = "CARGO";
  private static final String DUTY_GUARANTEE = "DUTY_GUARANTEE";

  public static final RecordKind<Counterparty> KIND =
      new RecordKind<>("counterparties", Counterparty.class, CounterpartyNotFound::new);

  /** What a counterparty is. */
  public enum Kind {
    INSURER,
    BANK,
    CUSTOMS
  }

  /**
   * @param until after this instant the key is no longer accepted; absent while it is the current
   *     one
   */
  public record SealedKey(String sealed, @Nullable Instant until) {}

  public static Counterparty enrolled(
      CounterpartyId id,
      Kind kind,
      String chinese,
      String english,
      List<String> products,
      String key,
      Instant now) {
    return new Counterparty(
        id, kind, chinese, english, products, List.of(new SealedKey(key, null)), now, 1);
  }

  /**
   * The new key at once; the old ones until the rotation ends, the newest of them if they are many.
   */
  public Counterparty rotate(String key, Instant now) {
    var older =
        sealedKeys.stream()
            .filter(k -> k.until() == null || now.isBefore(k.until()))
            .map(k -> k.until() == null ? new SealedKey(k.sealed(), now.plus(ROTATION)) : k)
            .limit(MOST_KEYS - 1);
    return new Counterparty(
        id,
        counterpartyKind,
        chineseName,
        englishName,
        products,
        Stream.concat(Stream.of(new SealedKey(key, null)), older).toList(),
        createdAt,
        version + 1);
  }

  /** Keys that are accepted now, sealed. */
  public List<String> keysAt(Instant now) {
    return sealedKeys.stream()
        .filter(k -> k.until() == null || now.isBefore(k.until()))
        .map(SealedKey::sealed)
        .toList();
  }

  /** Whether it is an insurer of export credit, not of cargo or duties alone. */
  public boolean insuresExportCredit() {
    return counterpartyKind == Kind.INSURER && products.stream().anyMatch(EXPORT_CREDIT::contains);
  }

  /** Whether it is an insurer of cargo. */
  public boolean insuresCargo() {
    return counterpartyKind == Kind.INSURER && products.contains(CARGO);
  }

  /** Whether it is an insurer that guarantees customs duty. */
  public boolean guaranteesDuty() {
    return counterpartyKind == Kind.INSURER && products.contains(DUTY_GUARANTEE);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.PLATFORM;
  }

  @Override
  public String key() {
    return id.value();
  }
}
