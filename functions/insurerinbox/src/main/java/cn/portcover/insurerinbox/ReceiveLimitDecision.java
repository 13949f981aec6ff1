package cn.portcover.insurerinbox;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.Money;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitMove;
import cn.portcover.domain.guarantee.LimitNotFound;
import cn.portcover.domain.guarantee.LimitRequest;
import cn.portcover.domain.guarantee.LimitStatus;
import cn.portcover.domain.guarantee.LimitTerms;
import cn.portcover.domain.message.ReceivedMessage;
import cn.portcover.domain.notice.LimitAnnouncements;
import cn.portcover.messaging.type.LimitDecided;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * {@code limit.decided}: 成功, 失败, and the same of an increase; each request is decided once. One
 * that comes after newer entries of the ledger still decides, but what the total is was said since.
 */
@Singleton
final class ReceiveLimitDecision implements Receives<LimitDecided> {
  @Override
  public Class<LimitDecided> data() {
    return LimitDecided.class;
  }

  @Override
  public String about(LimitDecided data, Counterparty sender) {
    return Limit.alias(sender.id(), data.limitId());
  }

  @Override
  public boolean takesOlder() {
    return true;
  }

  @Override
  public void apply(
      LimitDecided data, ReceivedMessage message, Counterparty sender, Work work, Instant now) {
    Limit limit = work.named(Limit.KIND, about(data, sender)).orElseThrow(LimitNotFound::new);
    Counted.requireLast("/data/request", data.request(), limit.request().number());
    if (isSettled(data, limit)) {
      return;
    }
    Limit decided =
        data.result().isGranted()
            ? granted(data, limit, SubjectPlace.of(message, work).isOlder(), work, now)
            : refused(data, limit, work, now);
    work.announce(
        decided,
        LimitAnnouncements.decided(decided, Objects.requireNonNull(decided.request().decision())));
  }

  /** Whether there is nothing left to decide; what was decided otherwise is a mistake. */
  private static boolean isSettled(LimitDecided data, Limit limit) {
    LimitRequest.Decision known = limit.request().decision();
    boolean answersIt = data.result().isForMore() == limit.request().isForMore();
    if (known == null && limit.status() == LimitStatus.EXPIRED) {
      // It crossed the limit's end; an insurer that gave more learns that there is none.
      if (data.result().isGranted()) {
        throw wrong("limit-over");
      }
      throw new Overtaken();
    }
    if (!answersIt) {
      throw wrong("limit-not-asked-for");
    }
    if (known != null && !saysAs(data, known, limit)) {
      throw wrong("limit-decided-otherwise");
    }
    return known != null;
  }

  private static InvalidFields wrong(String code) {
    return new InvalidFields(List.of(FieldError.at("/data/result", code)));
  }

  private static boolean saysAs(LimitDecided data, LimitRequest.Decision known, Limit limit) {
    return data.result().isGranted() == known.isGranted()
        && Objects.equals(data.reason(), known.reason())
        && (!known.isGranted()
            || Objects.equals(data.total(), known.total())
                && data.terms(limit.terms(), known.at()).equals(limit.terms()));
  }

  private static Limit granted(
      LimitDecided data, Limit limit, boolean older, Work work, Instant now) {
    boolean saidSince = older && limit.terms() != null;
    Money decided = Objects.requireNonNull(data.total());
    Money total = saidSince ? limit.ledger().saidTotal() : decided;
    LimitMove granted = limit.grant(decided, total, terms(data, limit, now), data.reason(), now);
    work.keep(granted.limit(), data.reason());
    granted.changes().forEach(work::keep);
    return granted.limit();
  }

  /** New days may not go with the old ones that stay. */
  private static LimitTerms terms(LimitDecided data, Limit limit, Instant now) {
    try {
      return data.terms(limit.terms(), now);
    } catch (Malformed reversed) {
      throw InvalidFields.at("/data/effectiveTo", reversed);
    }
  }

  private static Limit refused(LimitDecided data, Limit limit, Work work, Instant now) {
    Limit refused = limit.refuse(Objects.requireNonNull(data.reason()), now);
    work.keep(refused, data.reason());
    return refused;
  }
}
