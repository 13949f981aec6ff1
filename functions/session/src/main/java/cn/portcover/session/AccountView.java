package cn.portcover.session;

import cn.portcover.domain.session.Account;
import cn.portcover.domain.session.UserName;
import java.time.Instant;

/**
 * A person's user name and password, without the password.
 *
 * @param validUntil the end of the card that it was set with; a new card sets it again
 */
record AccountView(UserName userName, String person, Instant setAt, Instant validUntil) {
  static AccountView of(Account account) {
    return new AccountView(
        account.userName(), account.person(), account.setAt(), account.validUntil());
  }
}
