package cn.portcover.session;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import io.micronaut.http.annotation.Get;

/** Who am I, and what may I call. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = {})
final class ViewSession {
  @Get("/session")
  SessionView view(Caller caller) {
    return SessionView.of(caller.openSession());
  }
}
