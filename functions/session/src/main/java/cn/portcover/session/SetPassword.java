package cn.portcover.session;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.notice.Announcements;
import cn.portcover.domain.notice.Notice;
import cn.portcover.domain.session.Account;
import cn.portcover.domain.session.PasswordRules;
import cn.portcover.domain.session.Session;
import cn.portcover.domain.session.UserName;
import cn.portcover.domain.session.UserNameFixed;
import cn.portcover.domain.session.UserNameTaken;
import cn.portcover.domain.signature.Card;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.json.Length;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Put;
import java.time.Instant;
import java.util.Objects;

/**
 * 设置用户名和密码: of the person whose card is in, for the first time, after it was forgotten, or with a
 * new card. Sessions that a password has opened before end.
 */
@Operation(
    caller = CARD,
    changes = {Account.class, Notice.class},
    refuses = {UserNameTaken.class, UserNameFixed.class, InvalidFields.class})
final class SetPassword {
  private final NewPasswords passwords;

  SetPassword(NewPasswords passwords) {
    this.passwords = passwords;
  }

  record Wanted(UserName userName, @Length(PasswordRules.LONGEST) String password) {}

  @Put("/session/account")
  AccountView set(@Body Wanted wanted, Caller caller, Work work, Instant now) {
    Session session = caller.openSession();
    Card card = Objects.requireNonNull(session.card());
    Sha256 id = Account.idOf(session.company().uscc(), session.person());
    requireFree(wanted.userName(), id, work);
    String hash =
        passwords.hash(
            "/password", wanted.password(), wanted.userName(), session.company(), session.person());
    Account account =
        work.find(Account.KIND, Account.ownerOf(id), id.value())
            .map(known -> known.setAgain(card, wanted.userName(), hash, now))
            .orElseGet(() -> Account.set(session.company(), card, wanted.userName(), hash, now));
    work.keep(account);
    work.announce(caller.owner(), "session/account", Announcements.changed(account));
    return AccountView.of(account);
  }

  private static void requireFree(UserName name, Sha256 own, Work work) {
    work.store()
        .named(Account.KIND, Account.alias(name))
        .filter(found -> !found.record().id().equals(own))
        .ifPresent(
            others -> {
              throw new UserNameTaken();
            });
  }
}
