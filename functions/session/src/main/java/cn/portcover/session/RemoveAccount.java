package cn.portcover.session;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.session.Account;
import cn.portcover.domain.session.AccountNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Delete;
import java.time.Instant;

/** Nobody signs in with the caller's user name any more; its sessions end. */
@Operation(caller = CARD, changes = Account.class, refuses = AccountNotFound.class)
final class RemoveAccount {
  @Delete("/session/account")
  void remove(Caller caller, Work work, Instant now) {
    work.keep(ViewAccount.own(caller, work).remove(now));
  }
}
