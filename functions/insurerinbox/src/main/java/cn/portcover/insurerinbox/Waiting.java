package cn.portcover.insurerinbox;

import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.message.MessageNotFound;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.SortableTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * That a message waits for a record; found by the record's name when the record moves.
 *
 * @param about the record's name, {@code sinosure/offers/O-1}
 */
record Waiting(
    String about, CounterpartyId sender, String messageId, Instant createdAt, long version)
    implements Kept {
  static final RecordKind<Waiting> KIND =
      new RecordKind<>("waiting", Waiting.class, MessageNotFound::new);

  static Owner ownerOf(String about) {
    return Owner.alone("waiting#" + about);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return ownerOf(about);
  }

  /** In the order in which the messages came. */
  @Override
  public String key() {
    return SortableTime.of(createdAt) + "/" + sender + "/" + messageId;
  }

  @Override
  public Optional<Owner> auditedIn() {
    return Optional.empty();
  }

  @Override
  public Optional<Instant> expiresAt() {
    return Optional.of(createdAt.plus(Inbound.LONGEST_PATIENCE).plus(Duration.ofDays(30)));
  }
}
