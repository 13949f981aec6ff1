package cn.portcover.domain.session;

import cn.portcover.domain.Company;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.signature.Card;
import cn.portcover.domain.signature.Medium;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person signed in for a company, for thirty minutes or until signing out.
 *
 * @param card the card signed in with; absent for a password
 * @param accountVersion of the account whose password opened it; absent for a card
 */
public record Session(
    RecordId id,
    Company company,
    String person,
    Medium medium,
    @Nullable Card card,
    @Nullable Long accountVersion,
    Instant createdAt,
    Instant expires,
    @Nullable Instant signedOutAt,
    long version)
    implements Kept {
  public static final Duration VALIDITY = Duration.ofMinutes(30);
  public static final RecordKind<Session> KIND =
      new RecordKind<>("sessions", Session.class, NotSignedIn::new);

  /** A session never outlives the card it was opened with. */
  public static Session opened(RecordId id, Company company, Card card, Instant now) {
    Instant end = now.plus(VALIDITY);
    Instant expires = end.isAfter(card.notAfter()) ? card.notAfter() : end;
    return new Session(
        id, company, card.person(), card.medium(), card, null, now, expires, null, 1);
  }

  /** Nor the card that vouched for the password. */
  public static Session opened(RecordId id, Account account, Instant now) {
    Instant end = now.plus(VALIDITY);
    Instant expires = end.isAfter(account.validUntil()) ? account.validUntil() : end;
    return new Session(
        id,
        account.company(),
        account.person(),
        Medium.PASSWORD,
        null,
        account.version(),
        now,
        expires,
        null,
        1);
  }

  public static Owner ownerOf(String id) {
    return Owner.alone("session#" + id);
  }

  public boolean isOpen(Instant now) {
    return signedOutAt == null && now.isBefore(expires);
  }

  public Session signOut(Instant now) {
    return new Session(
        id, company, person, medium, card, accountVersion, createdAt, expires, now, version + 1);
  }

  public Actor actor() {
    return new Actor(
        Actor.Kind.COMPANY,
        company.uscc().value(),
        person,
        medium.name(),
        card == null ? null : card.fingerprint().value());
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return ownerOf(id.value());
  }

  @Override
  public String key() {
    return id.value();
  }

  @Override
  public Optional<Owner> auditedIn() {
    return Optional.of(Owner.company(company.uscc()));
  }

  @Override
  public Optional<Instant> expiresAt() {
    return Optional.of(expires.plus(Duration.ofDays(1)));
  }
}
