package cn.portcover.application;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.ApplicationLifecycle.Move;
import cn.portcover.domain.application.ApplicationNotFound;
import cn.portcover.domain.application.ApplicationNotOpen;
import cn.portcover.domain.application.FormReading;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.time.Instant;

/** 强制查看: opens the form; ten seconds later the application may be confirmed (手册 003 §2.3). */
@Operation(
    caller = MEMBER,
    changes = {FormReading.class, IssuedDocument.class},
    refuses = {ApplicationNotFound.class, ApplicationNotOpen.class},
    uses = Operation.Uses.FILES,
    reads = Application.class)
final class OpenApplicationForm {
  private final ApplicationForms forms;
  private final Ids ids;

  OpenApplicationForm(ApplicationForms forms, Ids ids) {
    this.forms = forms;
    this.ids = ids;
  }

  /**
   * @param documentSha256 digest of the form that was opened
   * @param document where it is
   */
  record FormReadingView(
      RecordId readingId,
      Sha256 documentSha256,
      Instant openedAt,
      Instant mayConfirmAt,
      String document) {}

  @Post("/applications/{id}/form-readings")
  @Status(HttpStatus.CREATED)
  FormReadingView open(String id, Caller caller, Work work, Instant now) {
    Application application = work.require(Application.KIND, caller.owner(), id);
    application.requireOpen(Move.CONFIRM, now);
    IssuedDocument form = forms.of(application, caller.actor(), now);
    FormReading reading =
        new FormReading(
            ids.next(now),
            caller.company().uscc(),
            application.id(),
            form.sha256(),
            now,
            caller.actor(),
            1);
    work.keep(reading);
    return new FormReadingView(
        reading.id(),
        reading.documentSha256(),
        reading.openedAt(),
        reading.mayConfirmAt(),
        "/v1/" + application.subject() + "/documents/" + application.formKind().slug());
  }
}
