package cn.portcover.session;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.session.Account;
import cn.portcover.domain.session.AccountStatus;
import cn.portcover.domain.session.PasswordGuesses;
import cn.portcover.domain.session.UserName;
import cn.portcover.operation.Work;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.PasswordHashes;
import cn.portcover.operation.port.Store;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Guesses of passwords, each entered in a transaction of its own before it is looked at: whatever
 * becomes of the request that makes it, and however many are made at the same moment, it counts.
 * Nothing here goes faster for a user name that nobody has.
 */
@Singleton
final class Guesses {
  private static final Sha256 NOBODY = Account.idOf(new Uscc("0".repeat(18)), "");
  private final Works works;
  private final PasswordHashes hashes;

  Guesses(Works works, PasswordHashes hashes) {
    this.works = works;
    this.hashes = hashes;
  }

  /** Enters one more guess; refuses it while the user name is locked. */
  void enter(UserName name, String operation, Instant now) {
    entered(operation, now, work -> enter(name, work, now));
  }

  static PasswordGuesses enter(UserName name, Work work, Instant now) {
    Sha256 id = PasswordGuesses.idOf(name);
    PasswordGuesses guesses =
        work.find(PasswordGuesses.KIND, PasswordGuesses.ownerOf(id), id.value())
            .orElseGet(() -> PasswordGuesses.none(name, now))
            .guess(now);
    work.keep(guesses);
    return guesses;
  }

  /** The guess was right: those before are forgotten. */
  void wasRight(UserName name, String operation, Instant now) {
    Sha256 id = PasswordGuesses.idOf(name);
    entered(
        operation,
        now,
        work -> {
          PasswordGuesses guesses =
              work.require(PasswordGuesses.KIND, PasswordGuesses.ownerOf(id), id.value());
          work.keep(guesses.right());
          return guesses;
        });
  }

  /** The account of that user name if the password is its own. */
  Optional<Account> account(UserName name, String password, Store store) {
    Optional<Account> found =
        store.named(Account.KIND, Account.alias(name)).map(Store.Found::record);
    if (found.isEmpty()) {
      // As many reads as for a user who is there.
      store.find(Account.KIND, Account.ownerOf(NOBODY), NOBODY.value());
    }
    Optional<Account> active = found.filter(a -> a.status() == AccountStatus.ACTIVE);
    String hash =
        active.flatMap(a -> Optional.ofNullable(a.passwordHash())).orElseGet(hashes::ofNobody);
    return hashes.matches(password, hash) ? active : Optional.empty();
  }

  /** Commits apart from the request's own work, anew when somebody else was faster. */
  <T> T entered(String operation, Instant now, Function<Work, T> does) {
    return works.commitAnew(operation, Actor.platform(operation), now, does);
  }
}
