package cn.portcover.session;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.session.SigningTask;
import cn.portcover.domain.session.SigningTaskNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Delete;
import java.time.Instant;

/** Takes back what was prepared to be signed. */
@Operation(caller = MEMBER, changes = SigningTask.class, refuses = SigningTaskNotFound.class)
final class RemoveSigningTask {
  @Delete("/signing-tasks/{id}")
  void remove(String id, Caller caller, Work work, Instant now) {
    work.keep(work.require(SigningTask.KIND, caller.owner(), id).remove(now));
  }
}
