package cn.portcover.session;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.ApplicationStatus;
import cn.portcover.domain.application.ConfirmWith;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What waits for a card signature: an operator prepares, the legal person signs from this list. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = {},
    reads = Application.class)
final class ListSigningTasks {
  /**
   * @param cardNeeded which card has to sign
   * @param act what is to be signed, in words
   */
  record SigningTaskView(
      SigningPurpose purpose,
      String act,
      String subject,
      long version,
      ConfirmWith cardNeeded,
      String offerNumber,
      @Nullable Instant until,
      String link) {
    static SigningTaskView of(Application application) {
      return new SigningTaskView(
          SigningPurpose.CONFIRM_APPLICATION,
          SigningPurpose.CONFIRM_APPLICATION.act(),
          application.subject(),
          application.version(),
          application.offer().confirmWith(),
          application.offer().offerNumber().value(),
          application.offer().confirmBy(),
          "/v1/" + application.subject());
    }
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
    return new Paging.Listing<>(
        page.items().stream()
            .filter(a -> a.offer().confirmWith().needsSignature() && !a.hasPassedDeadline(now))
            .map(SigningTaskView::of)
            .toList(),
        page.nextCursor());
  }
}
