package cn.portcover.domain.session;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often passwords were tried for a user name, whether or not there is such a user, so that
 * being locked tells nobody who exists. A guess is entered before it is looked at: however many are
 * made at the same moment, no more than five are.
 *
 * @param id digest of the user name
 * @param failures guesses in a row that were not right, or not yet known to be
 * @param lastAt when the last was made
 */
public record PasswordGuesses(
    Sha256 id, int failures, Instant lastAt, Instant createdAt, long version) implements Kept {
  /** Failures after which it is locked. */
  public static final int MOST = 5;

  /** For how long; failures that are older are forgotten too. */
  public static final Duration LOCK = Duration.ofMinutes(15);

  public static final RecordKind<PasswordGuesses> KIND =
      new RecordKind<>("password-guesses", PasswordGuesses.class, PasswordNotAccepted::new);

  /** Of a user name for which none was made: version 0, not kept yet. */
  public static PasswordGuesses none(UserName name, Instant now) {
    return new PasswordGuesses(idOf(name), 0, now, now, 0);
  }

  public static Sha256 idOf(UserName name) {
    return Sha256.of(("user\n" + name.value()).getBytes(StandardCharsets.UTF_8));
  }

  public static Owner ownerOf(Sha256 id) {
    return Owner.alone("password-guesses#" + id);
  }

  /** One guess more; refuses it while locked. */
  public PasswordGuesses guess(Instant now) {
    boolean past = !now.isBefore(lastAt.plus(LOCK));
    if (!past && failures >= MOST) {
      throw new PasswordLocked(Duration.between(now, lastAt.plus(LOCK)));
    }
    return new PasswordGuesses(id, past ? 1 : failures + 1, now, createdAt, version + 1);
  }

  /** A guess was right: those before are forgotten. */
  public PasswordGuesses right() {
    return new PasswordGuesses(id, 0, lastAt, createdAt, version + 1);
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
  public Optional<Owner> auditedIn() {
    return Optional.empty();
  }

  @Override
  public Optional<Instant> expiresAt() {
    return Optional.of(lastAt.plus(LOCK));
  }
}
