package cn.portcover.domain.notice;

import cn.portcover.domain.Email;
import cn.portcover.domain.Language;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.notice.DigestLifecycle.Move;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 邮件摘要: that a person wants the company's unread notices by e-mail, once a day at eight. The
 * address is written to only after its owner has sent back the code that it was sent, and no longer
 * than the person's card holds: whoever has left the company and has no card any more gets no
 * notices of it.
 *
 * <p>A person is known by the company and the name, as of an {@link
 * cn.portcover.domain.session.Account}: of a card nothing else stays the same when it is renewed.
 * So two persons of one company with the same name share a subscription.
 *
 * @param id digest of company and person
 * @param code digest of the code that was sent; absent until it is, and once it was sent back
 * @param codeSentAt when the last code was sent, to whichever address
 * @param nextAt when something is to be sent next, or an unanswered code runs out
 * @param toldUntil notices up to then were in a digest before
 * @param validUntil the end of the card that last vouched for the person; nothing is sent from then
 *     on
 */
public record DigestSubscription(
    Sha256 id,
    Owner owner,
    String person,
    Email email,
    Language language,
    DigestStatus status,
    @Nullable Sha256 code,
    @Nullable Instant codeSentAt,
    Instant nextAt,
    Instant toldUntil,
    Instant validUntil,
    Instant createdAt,
    long version)
    implements Kept {
  /** How long a code holds. */
  public static final Duration CODE_HOLDS = Duration.ofHours(24);

  /**
   * How long no other code is sent: whoever types in a stranger's address again and again must not
   * fill the stranger's mailbox.
   */
  public static final Duration BETWEEN_CODES = Duration.ofHours(1);

  /** For how long something is left alone that could not be sent. */
  public static final Duration PAUSE = Duration.ofHours(1);

  /**
   * How old a notice is before a digest tells of it. It bears the time at which the request began
   * that made it, so it may appear later than that: after the longest that any operation takes,
   * none does any more.
   */
  public static final Duration SETTLES = Duration.ofMinutes(5);

  private static final LocalTime EIGHT = LocalTime.of(8, 0);

  public static final RecordKind<DigestSubscription> KIND =
      new RecordKind<>("digest-subscriptions", DigestSubscription.class, DigestNotFound::new);

  public static Sha256 idOf(Uscc uscc, String person) {
    return Sha256.of((uscc + "\n" + person).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param until how long the person's card holds
   */
  public static DigestSubscription asked(
      Uscc uscc, String person, Email email, Language language, Instant until, Instant now) {
    return new DigestSubscription(
        idOf(uscc, person),
        Owner.company(uscc),
        person,
        email,
        language,
        DigestStatus.PENDING,
        null,
        null,
        now,
        now,
        until,
        now,
        1);
  }

  /**
   * Another address, or the same after it was ended: to be confirmed anew, by a code that is sent
   * no sooner than an hour after the last. One that was sent to this address within that hour holds
   * on.
   */
  public DigestSubscription ask(Email wanted, Language in, Instant until, Instant now) {
    DigestStatus next =
        status == DigestStatus.PENDING
            ? status
            : DigestLifecycle.TABLE.next(status, Move.ASK, s -> new DigestNotFound());
    Instant another = codeSentAt == null ? now : codeSentAt.plus(BETWEEN_CODES);
    boolean waits = now.isBefore(another);
    boolean holds = code != null && waits && wanted.equals(email);
    Instant due = holds ? nextAt : another;
    return new DigestSubscription(
        id,
        owner,
        person,
        wanted,
        in,
        next,
        holds ? code : null,
        codeSentAt,
        waits ? due : now,
        now,
        until.isAfter(validUntil) ? until : validUntil,
        createdAt,
        version + 1);
  }

  /**
   * The person has come with a card that holds until then; one that ends earlier changes nothing.
   */
  public DigestSubscription vouchedFor(Instant until) {
    return until.isAfter(validUntil) && status != DigestStatus.ENDED
        ? with(status, code, codeSentAt, nextAt, toldUntil, until)
        : this;
  }

  /** Whether the card that vouched for the person has ended. */
  public boolean isOver(Instant now) {
    return !now.isBefore(validUntil);
  }

  /** Whether its address is to be sent a code. */
  public boolean needsCode() {
    return status == DigestStatus.PENDING && code == null;
  }

  /** The code that its address was sent. */
  public DigestSubscription codeSent(String sent, Instant now) {
    return with(status, digest(sent), now, now.plus(CODE_HOLDS), toldUntil, validUntil);
  }

  /** The code has come back; refuses another. */
  public DigestSubscription confirm(String typed, Instant now) {
    if (code == null || !now.isBefore(nextAt) || !code.equals(digest(typed))) {
      throw new DigestCodeNotValid();
    }
    return with(after(Move.CONFIRM), null, codeSentAt, nextEight(now), settled(now), validUntil);
  }

  public boolean isConfirmed() {
    return status == DigestStatus.CONFIRMED;
  }

  /** Whether something is to be done by now. */
  public boolean isDue(Instant now) {
    return status != DigestStatus.ENDED && !now.isBefore(nextAt);
  }

  /** Whether a digest of now tells of what was made then: once, in this or the next. */
  public boolean tells(Instant madeAt, Instant now) {
    return madeAt.isAfter(toldUntil) && !madeAt.isAfter(settled(now));
  }

  /** What there is to tell by now is sent. */
  public DigestSubscription sent(Instant now) {
    return with(status, code, codeSentAt, nextEight(now), settled(now), validUntil);
  }

  /** Nothing could be sent now: it is left alone for a while. */
  public DigestSubscription later(Instant now) {
    return with(status, code, codeSentAt, now.plus(PAUSE), toldUntil, validUntil);
  }

  public DigestSubscription end() {
    return with(after(Move.END), null, codeSentAt, nextAt, toldUntil, validUntil);
  }

  private DigestStatus after(Move move) {
    return DigestLifecycle.TABLE.next(status, move, s -> new DigestNotFound());
  }

  private DigestSubscription with(
      DigestStatus next,
      @Nullable Sha256 newCode,
      @Nullable Instant sentAt,
      Instant at,
      Instant told,
      Instant until) {
    return new DigestSubscription(
        id,
        owner,
        person,
        email,
        language,
        next,
        newCode,
        sentAt,
        at,
        told,
        until,
        createdAt,
        version + 1);
  }

  private static Instant settled(Instant now) {
    return now.minus(SETTLES);
  }

  private static Sha256 digest(String sent) {
    return Sha256.of(sent.strip().getBytes(StandardCharsets.UTF_8));
  }

  private static Instant nextEight(Instant now) {
    ZonedDateTime today = now.atZone(Policy.ZONE).with(EIGHT);
    return (today.toInstant().isAfter(now) ? today : today.plusDays(1)).toInstant();
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public String key() {
    return id.value();
  }

  @Override
  public Map<String, Status> statuses() {
    return Map.of("status", status);
  }

  @Override
  public Optional<Instant> dueAt() {
    return status == DigestStatus.ENDED ? Optional.empty() : Optional.of(nextAt);
  }
}
