package cn.portcover.domain.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record that is kept: found by owner and id, changed only from the version that was read.
 *
 * <p>Implementations are immutable Java records; a change answers a new one whose version is one
 * higher.
 */
public interface Kept {
  RecordKind<?> kind();

  Owner owner();

  /** Unique within owner and kind. */
  String key();

  /** 1 for a new record. */
  long version();

  Instant createdAt();

  /** The record's statuses by their names; a change of one is written to the history. */
  default Map<String, Status> statuses() {
    return Map.of();
  }

  /** When the platform must look at the record by itself (a deadline, an expiry). */
  default Optional<Instant> dueAt() {
    return Optional.empty();
  }

  /**
   * Names under which the record is also found, unique in the whole system: {@code
   * sinosure/offers/O-1}.
   */
  default List<String> aliases() {
    return List.of();
  }

  /**
   * Those of the aliases that this version brings; a name once given leads to the record for ever.
   */
  default List<String> newAliases() {
    return version() == 1 ? aliases() : List.of();
  }

  /** When the store may forget the record. */
  default Optional<Instant> expiresAt() {
    return Optional.empty();
  }

  /**
   * A list across owners in which the platform finds the record ({@code
   * deliveries/sinosure/2026-11-21}); the store spreads it over partitions, so that one
   * counterparty's rush meets no single one.
   */
  default Optional<String> listedIn() {
    return Optional.empty();
  }

  /**
   * In whose audit a change is entered; empty for what is only a means (challenges, deliveries).
   */
  default Optional<Owner> auditedIn() {
    return Optional.of(owner());
  }

  /** The record as the subject of messages, signatures and audit entries: {@code policies/P-1}. */
  default String subject() {
    return kind().name() + "/" + key();
  }

  /** The record as a counterparty is told of it: unique among all that it hears of. */
  default String subjectInMessages() {
    return subject();
  }
}
