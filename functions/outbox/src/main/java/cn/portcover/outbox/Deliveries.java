package cn.portcover.outbox;

import cn.portcover.domain.counterparty.Endpoint;
import cn.portcover.domain.message.DeliveryStatus;
import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.domain.message.OutgoingMessage.Attempt;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Owner;
import cn.portcover.messaging.Delivery;
import cn.portcover.messaging.DeliverySchedule;
import cn.portcover.messaging.SealedTexts;
import cn.portcover.messaging.WebhookKey;
import cn.portcover.messaging.WebhookSender;
import cn.portcover.operation.EmbeddedMetric;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.SecretCipher;
import cn.portcover.operation.port.Store;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to deliver one message: leased, so that two at the same moment send once; after the
 * earlier ones of its subject; the outcome kept. Whatever dies in between, the lease runs out and
 * the message is tried again.
 */
@Singleton
final class Deliveries {
  /** Longer than an attempt may take. */
  private static final Duration LEASE = Duration.ofSeconds(60);

  /** How often a message without an endpoint is looked at. */
  private static final Duration NO_ENDPOINT = Duration.ofMinutes(5);

  private static final int MOST_ENDPOINTS = 50;
  private static final int MOST_EARLIER = 200;
  private static final String TOO_LATE = "not sent: it was to go out by a moment that has passed";
  private static final Actor ACTOR = Actor.platform("DeliverMessage");

  private final Works works;
  private final WebhookSender sender;
  private final SecretCipher secrets;
  private final Ids ids;
  private final MessageFiles files;

  Deliveries(Works works, WebhookSender sender, SecretCipher secrets, Ids ids, MessageFiles files) {
    this.works = works;
    this.sender = sender;
    this.secrets = secrets;
    this.ids = ids;
    this.files = files;
  }

  /**
   * Delivers the message if it is due, and then what waited behind it; answers whether it was
   * delivered.
   */
  boolean attempt(Owner owner, String key, Instant now) {
    Optional<OutgoingMessage> due =
        works
            .store()
            .find(OutgoingMessage.KIND, owner, key)
            .map(Store.Found::record)
            .filter(m -> m.isDue(now));
    if (due.isEmpty()) {
      return false;
    }
    OutgoingMessage message = due.get();
    if (message.isOver(now)) {
      bury(message, new Attempt(now, message.attemptNumber(), null, TOO_LATE), now);
      return false;
    }
    Optional<OutgoingMessage> earlier = earlierPending(message);
    if (earlier.isPresent()) {
      Instant after = Optional.ofNullable(earlier.get().nextAttemptAt()).orElse(now);
      keep(message.postponed(after.isAfter(now) ? after : now.plus(LEASE)), now);
      return false;
    }
    List<Endpoint> endpoints = endpoints(message);
    if (endpoints.isEmpty()) {
      keep(message.postponed(now.plus(NO_ENDPOINT)), now);
      return false;
    }
    OutgoingMessage leased = message.leased(now.plus(LEASE));
    return keep(leased, now) && deliver(leased, endpoints, now);
  }

  private boolean deliver(OutgoingMessage leased, List<Endpoint> endpoints, Instant now) {
    int number = leased.attemptNumber();
    for (Endpoint endpoint : endpoints) {
      Delivery outcome = send(leased, endpoint, now);
      DeliverySchedule.Next next =
          DeliverySchedule.STANDARD.after(number, outcome, now, ids.generator());
      Attempt attempt = attempt(leased, outcome, now);
      switch (next) {
        case DeliverySchedule.Next.Done done -> {}
        case DeliverySchedule.Next.Attempt again -> {
          keep(leased.failed(attempt, again.at()), now);
          return false;
        }
        case DeliverySchedule.Next.DeadLetter dead -> {
          bury(leased, attempt, now);
          return false;
        }
        case DeliverySchedule.Next.DisableEndpoint gone -> {
          disable(endpoint, now);
          keep(leased.failed(attempt, now.plus(NO_ENDPOINT)), now);
          return false;
        }
      }
    }
    keep(leased.delivered(new Attempt(now, number, 200, null)), now);
    later(leased).ifPresent(next -> attempt(next.owner(), next.key(), now));
    return true;
  }

  private void bury(OutgoingMessage message, Attempt last, Instant now) {
    if (keep(message.dead(last), now)) {
      EmbeddedMetric.DEAD_MESSAGES.write(1, now);
    }
  }

  private Delivery send(OutgoingMessage message, Endpoint endpoint, Instant now) {
    List<WebhookKey.Signing> keys =
        endpoint.secretsAt(now).stream()
            .map(secret -> WebhookKey.signing(secrets.open(secret, endpoint.subject())))
            .toList();
    String body = SealedTexts.opened(message.type(), message.body(), secrets::open);
    return sender.send(
        endpoint.url().toString(),
        message.id().value(),
        files.linked(body).getBytes(StandardCharsets.UTF_8),
        keys,
        now);
  }

  private static Attempt attempt(OutgoingMessage leased, Delivery outcome, Instant now) {
    int number = leased.attemptNumber();
    return switch (outcome) {
      case Delivery.Delivered delivered -> new Attempt(now, number, delivered.status(), null);
      case Delivery.Refused refused ->
          new Attempt(now, number, refused.status(), kept(leased.type(), refused.excerpt()));
      case Delivery.Unreachable unreachable ->
          new Attempt(now, number, null, unreachable.reason() + ": " + unreachable.detail());
    };
  }

  /** A receiver's answer may repeat what was sealed for it alone. */
  private static @Nullable String kept(String type, String excerpt) {
    return SealedTexts.isIn(type) ? null : excerpt;
  }

  private Optional<OutgoingMessage> earlierPending(OutgoingMessage message) {
    return pendingOf(message).filter(m -> m.key().compareTo(message.key()) < 0).findFirst();
  }

  private Optional<OutgoingMessage> later(OutgoingMessage message) {
    return pendingOf(message).filter(m -> m.key().compareTo(message.key()) > 0).findFirst();
  }

  private java.util.stream.Stream<OutgoingMessage> pendingOf(OutgoingMessage message) {
    String keys = OutgoingMessage.keysOf(message.about(), message.receiver());
    return works
        .store()
        .beginning(OutgoingMessage.KIND, message.owner(), keys, MOST_EARLIER)
        .stream()
        .filter(m -> m.status() == DeliveryStatus.PENDING);
  }

  private List<Endpoint> endpoints(OutgoingMessage message) {
    return works
        .store()
        .list(Endpoint.KIND, Owner.counterparty(message.receiver()), Map.of(), MOST_ENDPOINTS, null)
        .items()
        .stream()
        .filter(e -> e.wants(message.type()))
        .toList();
  }

  private void disable(Endpoint endpoint, Instant now) {
    try {
      works.commit(
          "DeliverMessage",
          ACTOR,
          now,
          work -> {
            work.keep(work.require(Endpoint.KIND, endpoint.owner(), endpoint.key()).disable(now));
            return true;
          });
    } catch (Store.Raced raced) {
      // Somebody changed the endpoint; what they made of it is tried next time.
    }
  }

  /** Whether the message was still ours to change. */
  private boolean keep(OutgoingMessage message, Instant now) {
    try {
      return works.commit(
          "DeliverMessage",
          ACTOR,
          now,
          work -> {
            work.keep(message);
            return true;
          });
    } catch (Store.Raced raced) {
      return false;
    }
  }
}
