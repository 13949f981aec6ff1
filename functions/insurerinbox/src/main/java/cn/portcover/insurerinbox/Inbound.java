package cn.portcover.insurerinbox;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.message.ReceivedMessage;
import cn.portcover.domain.message.ReceivedMessage.State;
import cn.portcover.domain.record.Actor;
import cn.portcover.messaging.CloudEvent;
import cn.portcover.messaging.MessageType;
import cn.portcover.operation.Work;
import cn.portcover.operation.Works;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.json.Reading;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Applies a message in one transaction with the note that it was received, or keeps it waiting.
 * However often and in whatever order messages come, each has one effect.
 */
@Singleton
final class Inbound {
  /** How long most messages wait before they are dead letters. */
  static final Duration PATIENCE = Duration.ofDays(7);

  /** How long any does. */
  static final Duration LONGEST_PATIENCE = Duration.ofDays(60);

  private final List<Receives<?>> receivers;
  private final Works works;

  Inbound(List<Receives<?>> receivers, Works works) {
    this.receivers = receivers;
    this.works = works;
  }

  /** What became of a message; the flag tells a message that had come before. */
  record Outcome(ReceivedMessage message, boolean duplicate) {}

  /** A message with its data read. */
  private record Letter<T extends Record>(Receives<T> receiver, T data) {
    void apply(ReceivedMessage message, Counterparty sender, Work work, Instant now) {
      receiver.apply(data, message, sender, work, now);
    }

    String about(Counterparty sender) {
      return receiver.about(data, sender);
    }
  }

  /** Takes a new message; one that came before has no effect. */
  Outcome take(CloudEvent event, String body, Counterparty sender, Instant now) {
    Letter<?> letter = letter(event, sender);
    try {
      return retried(
          sender,
          now,
          work ->
              known(event, sender, work)
                  .orElseGet(
                      () ->
                          new Outcome(
                              settle(letter, fresh(event, body, sender, now), sender, work, now),
                              false)));
    } catch (InvalidFields invalid) {
      // The same message, delivered at the same moment, may have been applied between two reads.
      return retried(sender, now, work -> known(event, sender, work).orElseThrow(() -> invalid));
    }
  }

  private static Optional<Outcome> known(CloudEvent event, Counterparty sender, Work work) {
    return work.find(
            ReceivedMessage.KIND, ReceivedMessage.ownerOf(sender.id(), event.id()), event.id())
        .map(message -> new Outcome(message, true));
  }

  /**
   * Tries a waiting message again; one that is done is left alone, and one that contradicts what
   * came since can never be applied: a dead letter at once.
   */
  ReceivedMessage again(ReceivedMessage waiting, Counterparty sender, Instant now) {
    try {
      Letter<?> letter = letter(read(waiting.body()), sender);
      return retried(
          sender,
          now,
          work -> {
            ReceivedMessage message = stored(waiting, work);
            return isOpen(message) ? settle(letter, message, sender, work, now) : message;
          });
    } catch (InvalidFields contradicting) {
      FieldError first = contradicting.errors().getFirst();
      return retried(
          sender,
          now,
          work -> {
            ReceivedMessage message = stored(waiting, work);
            return message.state() == State.PARKED
                ? kept(work, message.become(State.DEAD, first.pointer() + " " + first.code()))
                : message;
          });
    }
  }

  private static ReceivedMessage stored(ReceivedMessage waiting, Work work) {
    return work.require(ReceivedMessage.KIND, waiting.owner(), waiting.key());
  }

  private static boolean isOpen(ReceivedMessage message) {
    return message.state() == State.PARKED || message.state() == State.DEAD;
  }

  /** Applies the letter in the work and keeps what became of it. */
  private ReceivedMessage settle(
      Letter<?> letter, ReceivedMessage message, Counterparty sender, Work work, Instant now) {
    Optional<SubjectOrder> order = order(message, work);
    boolean older = order.filter(applied -> isOlder(message, applied)).isPresent();
    if (older && !letter.receiver().takesOlder()) {
      return superseded(message, work);
    }
    try {
      letter.apply(message, sender, work, now);
    } catch (InvalidFields invalid) {
      throw invalid;
    } catch (Overtaken tooLate) {
      return superseded(message, work);
    } catch (Refusal notNow) {
      return park(letter, message, notNow, sender, work, now);
    }
    if (!older) {
      keepOrder(message, order, work, now);
    }
    return kept(work, message.become(State.APPLIED, null));
  }

  private static ReceivedMessage superseded(ReceivedMessage message, Work work) {
    return kept(
        work, message.become(State.SUPERSEDED, "a newer message of this subject was applied"));
  }

  private static ReceivedMessage park(
      Letter<?> letter,
      ReceivedMessage message,
      Refusal why,
      Counterparty sender,
      Work work,
      Instant now) {
    boolean tooLong = now.isAfter(message.createdAt().plus(letter.receiver().patience()));
    if (message.version() == 0) {
      work.keep(new Waiting(letter.about(sender), sender.id(), message.messageId(), now, 1));
    } else if (message.state() == State.DEAD || !tooLong) {
      return message;
    }
    return kept(
        work, message.become(tooLong ? State.DEAD : State.PARKED, why.sentence(Language.EN)));
  }

  private static ReceivedMessage kept(Work work, ReceivedMessage message) {
    work.keep(message);
    return message;
  }

  private static Optional<SubjectOrder> order(ReceivedMessage message, Work work) {
    return message.about() == null || message.sequence() == null
        ? Optional.empty()
        : work.find(
            SubjectOrder.KIND,
            SubjectOrder.ownerOf(message.sender(), message.about()),
            SubjectOrder.APPLIED);
  }

  private static boolean isOlder(ReceivedMessage message, SubjectOrder order) {
    return message.sequence() != null && message.sequence() <= order.applied();
  }

  private static void keepOrder(
      ReceivedMessage message, Optional<SubjectOrder> order, Work work, Instant now) {
    String about = message.about();
    Long sequence = message.sequence();
    if (about != null && sequence != null) {
      work.keep(
          order
              .map(o -> o.apply(sequence))
              .orElseGet(() -> new SubjectOrder(message.sender(), about, sequence, now, 1)));
    }
  }

  /** A message that is not kept yet: version 0. */
  private static ReceivedMessage fresh(
      CloudEvent event, String body, Counterparty sender, Instant now) {
    return new ReceivedMessage(
        sender.id(),
        event.id(),
        event.type(),
        event.subject(),
        event.sequence(),
        body,
        State.PARKED,
        null,
        now,
        0);
  }

  private Letter<?> letter(CloudEvent event, Counterparty sender) {
    MessageType type =
        MessageType.received(event.type(), sender.counterpartyKind())
            .orElseThrow(
                () ->
                    new InvalidFields(
                        List.of(
                            new FieldError(
                                "/type", "message-type-unknown", List.of(event.type())))));
    return receivers.stream()
        .filter(r -> r.data() == type.data())
        .findFirst()
        .<Letter<?>>map(r -> letter(r, event))
        .orElseThrow();
  }

  private static <T extends Record> Letter<T> letter(Receives<T> receiver, CloudEvent event) {
    return new Letter<>(receiver, Reading.leniently(receiver.data(), event.data(), "/data"));
  }

  private static CloudEvent read(String body) {
    return switch (CloudEvent.fromTree(Json.readOwn(body))) {
      case CloudEvent.Reading.Readable readable -> readable.event();
      case CloudEvent.Reading.Unreadable unreadable ->
          throw new IllegalStateException("a kept message cannot be read");
    };
  }

  /** Commits, and begins anew when somebody else was faster. */
  private <T> T retried(Counterparty sender, Instant now, Function<Work, T> does) {
    Actor.Kind kind = Actor.Kind.valueOf(sender.counterpartyKind().name());
    Actor actor = new Actor(kind, sender.id().value(), sender.chineseName(), null, null);
    return works.commitAnew("ReceiveMessage", actor, now, does);
  }
}
