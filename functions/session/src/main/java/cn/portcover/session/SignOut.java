package cn.portcover.session;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.session.Session;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Delete;
import java.time.Instant;

/** 安全退出: the access token stops working at once. */
@Operation(
    caller = MEMBER,
    changes = Session.class,
    refuses = {})
final class SignOut {
  @Delete("/session")
  void signOut(Caller caller, Work work, Instant now) {
    String id = caller.openSession().key();
    work.keep(work.require(Session.KIND, Session.ownerOf(id), id).signOut(now));
  }
}
