package cn.portcover.domain.message;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message that a kept change owes to a counterparty: written with the change, delivered
 * afterwards, again and again until the receiver takes it or the last attempt has failed; then a
 * dead letter that an administrator may send again. Messages of one subject go out in their order.
 *
 * @param owner whose record it is about
 * @param sequence orders messages of one subject to one receiver
 * @param body the CloudEvent, JSON
 * @param validUntil after this instant it may not go out any more; absent for those that stay true
 */
public record OutgoingMessage(
    RecordId id,
    Owner owner,
    CounterpartyId receiver,
    String type,
    String about,
    long sequence,
    String body,
    DeliveryStatus status,
    List<Attempt> attempts,
    @Nullable Instant nextAttemptAt,
    @Nullable Instant validUntil,
    Instant createdAt,
    long version)
    implements Kept {
  public static final RecordKind<OutgoingMessage> KIND =
      new RecordKind<>("messages", OutgoingMessage.class, MessageNotFound::new);

  /** Attempts kept; the count goes on. */
  private static final int KEPT_ATTEMPTS = 40;

  /** One attempt to deliver: what the receiver answered, or why it could not be reached. */
  public record Attempt(
      Instant at, int number, @Nullable Integer status, @Nullable String problem) {}

  public static OutgoingMessage owed(
      RecordId id,
      Owner owner,
      CounterpartyId receiver,
      String type,
      String about,
      long sequence,
      String body,
      Instant now) {
    return new OutgoingMessage(
        id,
        owner,
        receiver,
        type,
        about,
        sequence,
        body,
        DeliveryStatus.PENDING,
        List.of(),
        now,
        null,
        now,
        1);
  }

  /** The same, to go out no later than that. */
  public OutgoingMessage until(Instant last) {
    return new OutgoingMessage(
        id,
        owner,
        receiver,
        type,
        about,
        sequence,
        body,
        status,
        attempts,
        nextAttemptAt,
        last,
        createdAt,
        version);
  }

  /**
   * Messages of one subject to one receiver share this beginning of their keys, and sort by
   * sequence.
   */
  public static String keysOf(String about, CounterpartyId receiver) {
    return about + "/" + receiver + "/";
  }

  /** The name under which a message is found by its id. */
  public static String alias(RecordId id) {
    return "messages/" + id;
  }

  public int attemptNumber() {
    return attempts.isEmpty() ? 1 : attempts.getLast().number() + 1;
  }

  public boolean isDue(Instant now) {
    return status == DeliveryStatus.PENDING
        && nextAttemptAt != null
        && !now.isBefore(nextAttemptAt);
  }

  /** Whether it may not go out any more. */
  public boolean isOver(Instant now) {
    return validUntil != null && now.isAfter(validUntil);
  }

  /** Taken in hand: nobody else tries until the lease is over. */
  public OutgoingMessage leased(Instant until) {
    return with(status, attempts, until);
  }

  public OutgoingMessage delivered(Attempt attempt) {
    return with(DeliveryStatus.DELIVERED, and(attempt), null);
  }

  public OutgoingMessage failed(Attempt attempt, Instant next) {
    return with(DeliveryStatus.PENDING, and(attempt), next);
  }

  public OutgoingMessage dead(Attempt attempt) {
    return with(DeliveryStatus.DEAD, and(attempt), null);
  }

  /** Waiting for an endpoint or an earlier message; not an attempt. */
  public OutgoingMessage postponed(Instant next) {
    return with(status, attempts, next);
  }

  /**
   * An administrator has it sent again, with a fresh series of attempts.
   *
   * @throws MessageOutOfDate when it may not go out any more
   */
  public OutgoingMessage again(Instant now) {
    if (isOver(now)) {
      throw new MessageOutOfDate(status);
    }
    return with(DeliveryStatus.PENDING, List.of(), now);
  }

  private List<Attempt> and(Attempt attempt) {
    List<Attempt> all = new ArrayList<>(attempts);
    all.add(attempt);
    return List.copyOf(all.subList(Math.max(0, all.size() - KEPT_ATTEMPTS), all.size()));
  }

  private OutgoingMessage with(
      DeliveryStatus status, List<Attempt> attempts, @Nullable Instant next) {
    return new OutgoingMessage(
        id,
        owner,
        receiver,
        type,
        about,
        sequence,
        body,
        status,
        attempts,
        next,
        validUntil,
        createdAt,
        version + 1);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public String key() {
    return keysOf(about, receiver) + "%012d/%s".formatted(sequence, id);
  }

  @Override
  public Optional<Owner> auditedIn() {
    return Optional.empty();
  }

  @Override
  public Optional<Instant> dueAt() {
    return Optional.ofNullable(nextAttemptAt);
  }

  @Override
  public List<String> aliases() {
    return List.of(alias(id));
  }

  @Override
  public Optional<String> listedIn() {
    return Optional.of(list(receiver, createdAt, status == DeliveryStatus.DEAD));
  }

  /** Dead letters stand in a list of their own per receiver, the others in one per day. */
  public static String list(CounterpartyId receiver, Instant day, boolean dead) {
    return "deliveries/"
        + receiver
        + "/"
        + (dead ? "dead" : day.atZone(ZoneOffset.UTC).toLocalDate());
  }
}
