package cn.portcover.domain.message;

import cn.portcover.domain.Language;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message that a counterparty sent: kept with what became of it, so that the same id has one
 * effect.
 *
 * @param messageId the sender's id of the message; unique per sender
 * @param about the sender's subject; absent for a message that stands alone
 * @param sequence the sender's order within the subject
 * @param body the CloudEvent as it came, JSON
 * @param note why it waits or was passed over
 */
public record ReceivedMessage(
    CounterpartyId sender,
    String messageId,
    String type,
    @Nullable String about,
    @Nullable Long sequence,
    String body,
    State state,
    @Nullable String note,
    Instant createdAt,
    long version)
    implements Kept {
  public static final RecordKind<ReceivedMessage> KIND =
      new RecordKind<>("inbox", ReceivedMessage.class, MessageNotFound::new);

  /** What became of it. */
  public enum State {
    APPLIED("已处理", "Applied"),
    /** Older than what was applied: kept, not applied. */
    SUPERSEDED("已被更新消息取代", "Superseded by a newer message"),
    /** Not applicable in the record's present state: tried again when the record moves. */
    PARKED("待处理", "Parked"),
    /** Parked too long: waits for an administrator. */
    DEAD("未能处理", "Dead letter");

    private final String chinese;
    private final String english;

    State(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }

    public String label(Language language) {
      return language.choose(chinese, english);
    }
  }

  public static Owner ownerOf(CounterpartyId sender, String messageId) {
    // A partition of its own: an insurer's rush must not meet one.
    return Owner.alone("inbox#" + sender + "#" + messageId);
  }

  public ReceivedMessage become(State next, @Nullable String why) {
    return new ReceivedMessage(
        sender, messageId, type, about, sequence, body, next, why, createdAt, version + 1);
  }

  public static String list(CounterpartyId sender, State state, Instant day) {
    return "inbox/"
        + sender
        + "/"
        + (state == State.PARKED || state == State.DEAD
            ? "waiting"
            : day.atZone(ZoneOffset.UTC).toLocalDate().toString());
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return ownerOf(sender, messageId);
  }

  @Override
  public String key() {
    return messageId;
  }

  @Override
  public Optional<String> listedIn() {
    return Optional.of(list(sender, state, createdAt));
  }

  /** Parked messages are looked at again by schedule too, in case the record's move was missed. */
  @Override
  public Optional<Instant> dueAt() {
    return state == State.PARKED ? Optional.of(createdAt) : Optional.empty();
  }
}
