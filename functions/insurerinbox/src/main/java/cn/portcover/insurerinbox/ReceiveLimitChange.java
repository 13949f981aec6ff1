package cn.portcover.insurerinbox;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitChange;
import cn.portcover.domain.guarantee.LimitEntryOutOfOrder;
import cn.portcover.domain.guarantee.LimitLedger;
import cn.portcover.domain.guarantee.LimitMove;
import cn.portcover.domain.guarantee.LimitNotFound;
import cn.portcover.domain.guarantee.LimitStatus;
import cn.portcover.domain.guarantee.LimitTerms;
import cn.portcover.domain.message.ReceivedMessage;
import cn.portcover.domain.notice.LimitAnnouncements;
import cn.portcover.messaging.type.LimitChanged;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * {@code limit.changed}: an entry of the insurer's ledger is entered in ours, once, if both then
 * say the same. One that does not fit because others before it have not come waits for them; any
 * other that does not fit is refused, and nothing changes.
 *
 * <p>What our own applications reserve is not in the insurer's ledger. What their policies use may
 * be in ours before it is in the insurer's: until its ledger has told of them too, its figures with
 * and without them are right.
 */
@Singleton
final class ReceiveLimitChange implements Receives<LimitChanged> {
  @Override
  public Class<LimitChanged> data() {
    return LimitChanged.class;
  }

  @Override
  public String about(LimitChanged data, Counterparty sender) {
    return Limit.alias(sender.id(), data.limitId());
  }

  @Override
  public boolean takesOlder() {
    return true;
  }

  /** As long as the policies whose uses it tells of. */
  @Override
  public Duration patience() {
    return Inbound.LONGEST_PATIENCE;
  }

  @Override
  public void apply(
      LimitChanged data, ReceivedMessage message, Counterparty sender, Work work, Instant now) {
    Limit limit = work.named(Limit.KIND, about(data, sender)).orElseThrow(LimitNotFound::new);
    var entry = data.entryId(message.sequence());
    if (work.named(LimitChange.KIND, LimitChange.alias(sender.id(), entry)).isPresent()) {
      return;
    }
    SubjectPlace place = SubjectPlace.of(message, work);
    LimitHolder holder = LimitHolder.of(data.entry(), limit, work);
    LimitChange.Cause cause =
        new LimitChange.Cause(data.entry().reference(), holder.applicationId(), entry);
    Optional<LimitMove> moved = moved(data, limit, holder, cause, place, message, now);
    if (moved.isEmpty()) {
      return;
    }
    LimitMove move = moved.get();
    if (!move.changes().isEmpty()) {
      requireSame(data, move.limit(), place);
    }
    move.records().forEach(work::keep);
    holder.keep(data.entry(), work);
    announce(data.entry().kind(), move.limit(), work);
  }

  /** What it does to the limit; nothing where that was done already. */
  private static Optional<LimitMove> moved(
      LimitChanged data,
      Limit limit,
      LimitHolder holder,
      LimitChange.Cause cause,
      SubjectPlace place,
      ReceivedMessage message,
      Instant now) {
    try {
      return switch (data.entry().kind()) {
        case USE -> holder.use(data.entry().stated(), limit, cause, now);
        case RELEASE -> Optional.of(holder.release(data.entry().stated(), limit, cause, now));
        case TOTAL -> total(data, limit, cause, place, now);
        case EXPIRE -> {
          boolean maybeOlder = place.isOlder() || message.sequence() == null;
          yield expired(data, limit, cause, maybeOlder, now);
        }
      };
    } catch (Malformed doesNotFit) {
      throw outOfPlace(limit, place, () -> InvalidFields.at("/data/entry/amount", doesNotFit));
    }
  }

  private static Optional<LimitMove> total(
      LimitChanged data, Limit limit, LimitChange.Cause cause, SubjectPlace place, Instant now) {
    if (place.isOlder()) {
      throw new Overtaken();
    }
    return Optional.of(limit.total(data.total(), cause, now));
  }

  /** One that was granted anew since is not over. */
  private static Optional<LimitMove> expired(
      LimitChanged data, Limit limit, LimitChange.Cause cause, boolean maybeOlder, Instant now) {
    LimitTerms terms = limit.terms();
    if (maybeOlder && terms != null && terms.decidedAt().isAfter(data.at())) {
      throw new Overtaken();
    }
    return limit.status() == LimitStatus.EXPIRED
        ? Optional.empty()
        : Optional.of(limit.expire(cause, now));
  }

  /** After the entry both ledgers are the same. */
  private static void requireSame(LimitChanged data, Limit after, SubjectPlace place) {
    LimitLedger ours = after.ledger();
    List<FieldError> wrong = new ArrayList<>();
    if (!data.total().equals(ours.saidTotal())) {
      wrong.add(FieldError.at("/data/total", "limit-differs", ours.saidTotal()));
    }
    if (!data.used().equals(ours.used()) && !data.used().equals(ours.toldUsed())) {
      wrong.add(FieldError.at("/data/used", "limit-differs", ours.used()));
    }
    if (!wrong.isEmpty()) {
      throw outOfPlace(after, place, () -> new InvalidFields(wrong));
    }
  }

  /** Why an entry does not fit now: too late, too early, or never. */
  private static RuntimeException outOfPlace(
      Limit limit, SubjectPlace place, Supplier<InvalidFields> never) {
    return switch (place) {
      case OLDER -> new Overtaken();
      case EARLY -> new LimitEntryOutOfOrder(limit.status());
      case NEXT -> never.get();
    };
  }

  private static void announce(LimitChanged.Kind kind, Limit after, Work work) {
    switch (kind) {
      case TOTAL -> work.announce(after, LimitAnnouncements.changed(after));
      case EXPIRE -> work.announce(after, LimitAnnouncements.expired(after));
      case USE, RELEASE -> {
        // The application's or policy's own matter.
      }
    }
  }
}
