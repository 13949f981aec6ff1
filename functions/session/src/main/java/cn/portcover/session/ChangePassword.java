package cn.portcover.session;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.notice.Announcements;
import cn.portcover.domain.notice.Notice;
import cn.portcover.domain.session.Account;
import cn.portcover.domain.session.AccountNotFound;
import cn.portcover.domain.session.PasswordGuesses;
import cn.portcover.domain.session.PasswordLocked;
import cn.portcover.domain.session.PasswordRules;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.json.Length;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Put;
import java.time.Instant;
import java.util.List;

/**
 * 修改密码, by whoever knows the present one: guesses of it count as they do at signing in. All
 * sessions that the password has opened end, this one too.
 */
@Operation(
    caller = MEMBER,
    changes = {Account.class, PasswordGuesses.class, Notice.class},
    refuses = {AccountNotFound.class, PasswordLocked.class, InvalidFields.class})
final class ChangePassword {
  private static final String NAME = "ChangePassword";
  private final Guesses guesses;
  private final NewPasswords passwords;

  ChangePassword(Guesses guesses, NewPasswords passwords) {
    this.guesses = guesses;
    this.passwords = passwords;
  }

  record Change(
      @Length(PasswordRules.LONGEST) String currentPassword,
      @Length(PasswordRules.LONGEST) String newPassword) {}

  @Put("/session/account/password")
  AccountView change(@Body Change given, Caller caller, Work work, Instant now) {
    Account account = ViewAccount.own(caller, work);
    guesses.enter(account.userName(), NAME, now);
    if (guesses.account(account.userName(), given.currentPassword(), work.store()).isEmpty()) {
      throw new InvalidFields(List.of(FieldError.at("/currentPassword", "password-wrong")));
    }
    guesses.wasRight(account.userName(), NAME, now);
    String hash =
        passwords.hash(
            "/newPassword",
            given.newPassword(),
            account.userName(),
            account.company(),
            account.person());
    Account changed = account.change(hash, now);
    work.keep(changed);
    work.announce(caller.owner(), "session/account", Announcements.changed(changed));
    return AccountView.of(changed);
  }
}
