package cn.portcover.domain.session;

import cn.portcover.domain.Company;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import cn.portcover.domain.session.AccountLifecycle.Move;
import cn.portcover.domain.signature.Card;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 用户名和密码 of a person of a company. The person's card makes it, and it lasts no longer than that
 * card: whoever has left the company and has no card any more has no password either. The user name
 * stays the person's for good.
 *
 * <p>A person is known by the company and the name: serial number and fingerprint are another
 * card's after each renewal, and the certificate carries no number of its holder. So two persons of
 * one company with the same name share an account; either's card sets its password, of which the
 * company is told.
 *
 * @param id digest of company and person
 * @param passwordHash Argon2id, as the PHC string format writes it; absent when removed
 * @param card fingerprint of the card that last vouched for it
 * @param setAt when the password was last set; sessions that the one before has opened have ended
 * @param validUntil the end of that card
 */
public record Account(
    Sha256 id,
    Company company,
    String person,
    UserName userName,
    @Nullable String passwordHash,
    Sha256 card,
    AccountStatus status,
    Instant setAt,
    Instant validUntil,
    Instant createdAt,
    long version)
    implements Kept {
  public static final RecordKind<Account> KIND =
      new RecordKind<>("accounts", Account.class, AccountNotFound::new);

  /** Of a person who has none. */
  public static Account set(
      Company company, Card card, UserName name, String passwordHash, Instant now) {
    return new Account(
        idOf(company.uscc(), card.person()),
        company,
        card.person(),
        name,
        passwordHash,
        card.fingerprint(),
        AccountStatus.ACTIVE,
        now,
        card.notAfter(),
        now,
        1);
  }

  public static Sha256 idOf(Uscc uscc, String person) {
    return Sha256.of((uscc + "\n" + person).getBytes(StandardCharsets.UTF_8));
  }

  public static Owner ownerOf(Sha256 id) {
    return Owner.alone("account#" + id);
  }

  /** The name under which it is found when somebody signs in. */
  public static String alias(UserName name) {
    return "accounts/" + name;
  }

  /** Another password, vouched for by the person's card of today. */
  public Account setAgain(Card byCard, UserName name, String hash, Instant now) {
    if (!name.equals(userName)) {
      throw new UserNameFixed(userName.value());
    }
    AccountStatus next =
        status == AccountStatus.ACTIVE
            ? status
            : AccountLifecycle.TABLE.next(status, Move.SET, s -> new AccountNotFound());
    return with(next, hash, byCard.fingerprint(), now, byCard.notAfter());
  }

  /** Another password, by whoever knew the one before. */
  public Account change(String hash, Instant now) {
    return requireActive().with(status, hash, card, now, validUntil);
  }

  public Account remove(Instant now) {
    AccountStatus next =
        AccountLifecycle.TABLE.next(status, Move.REMOVE, s -> new AccountNotFound());
    return with(next, null, card, now, validUntil);
  }

  /** Refuses one that its person has removed. */
  public Account requireActive() {
    if (status != AccountStatus.ACTIVE) {
      throw new AccountNotFound();
    }
    return this;
  }

  /** Refuses one whose card has expired. */
  public void requireInDate(Instant now) {
    if (!now.isBefore(validUntil)) {
      throw new AccountOutOfDate();
    }
  }

  /**
   * Whether a session that its password has opened still counts: not after the password was set
   * again or removed, even while the session was being opened.
   */
  public boolean stillOpens(Session session) {
    Long opened = session.accountVersion();
    return status == AccountStatus.ACTIVE && opened != null && opened == version;
  }

  private Account with(
      AccountStatus next, @Nullable String hash, Sha256 byCard, Instant now, Instant until) {
    return new Account(
        id, company, person, userName, hash, byCard, next, now, until, createdAt, version + 1);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return ownerOf(id);
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
  public List<String> aliases() {
    return List.of(alias(userName));
  }

  @Override
  public Optional<Owner> auditedIn() {
    return Optional.of(Owner.company(company.uscc()));
  }
}
