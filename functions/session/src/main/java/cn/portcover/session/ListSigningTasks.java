package cn.portcover.session;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.ApplicationStatus;
import cn.portcover.domain.session.SigningTask;
import cn.portcover.domain.signature.Medium;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.SecretCipher;
import cn.portcover.operation.signing.WaitingTasks;
import io.micronaut.http.annotation.Get;
import jakarta.inject.Provider;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What waits for a card signature: an operator prepares, the legal person signs from this list. The
 * tasks that were prepared stand on its first page, which may be longer by them.
 */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = CursorNotValid.class,
    reads = {Application.class, SigningTask.class},
    uses = Operation.Uses.SECRETS_OPENED)
final class ListSigningTasks {
  private final Provider<SecretCipher> secrets;

  ListSigningTasks(Provider<SecretCipher> secrets) {
    this.secrets = secrets;
  }

  @Get("/signing-tasks")
  Paging.Listing<SigningTaskView> list(Caller caller, Paging paging, Work work, Instant now) {
    var page =
        work.store()
            .list(
                Application.KIND,
                caller.owner(),
                Map.of("status", ApplicationStatus.TO_BE_CONFIRMED.name()),
                paging.limit(),
                paging.cursor());
    List<SigningTask> prepared =
        paging.cursor() == null ? WaitingTasks.of(caller, work) : List.of();
    return new Paging.Listing<>(
        Stream.concat(
                prepared.stream().map(task -> SigningTaskView.of(task, reader(caller))),
                page.items().stream()
                    .filter(a -> a.offer().confirmWith().needsSignature())
                    .filter(a -> !a.hasPassedDeadline(now))
                    .map(SigningTaskView::of))
            .toList(),
        page.nextCursor());
  }

  /** What is confidential is shown to whoever may sign it: it is signed from this list. */
  private SigningTaskView.Reader reader(Caller caller) {
    return caller.openSession().medium() == Medium.LEGAL_PERSON_CARD
        ? (kept, context) -> Optional.of(secrets.get().open(kept, context))
        : SigningTaskView.NOBODY;
  }
}
