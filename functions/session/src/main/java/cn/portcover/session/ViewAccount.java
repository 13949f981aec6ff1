package cn.portcover.session;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.session.Account;
import cn.portcover.domain.session.AccountNotFound;
import cn.portcover.domain.session.Session;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** The caller's own user name, and until when its password holds. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = AccountNotFound.class,
    reads = Account.class)
final class ViewAccount {
  @Get("/session/account")
  AccountView view(Caller caller, Work work) {
    return AccountView.of(own(caller, work));
  }

  /** The caller's own; refuses when there is none or it is removed. */
  static Account own(Caller caller, Work work) {
    Session session = caller.openSession();
    Sha256 id = Account.idOf(session.company().uscc(), session.person());
    return work.require(Account.KIND, Account.ownerOf(id), id.value()).requireActive();
  }
}
