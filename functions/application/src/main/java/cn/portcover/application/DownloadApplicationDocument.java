package cn.portcover.application;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.ApplicationNotFound;
import cn.portcover.domain.document.DocumentNotFound;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.document.DocumentAnswers;
import cn.portcover.operation.document.ServesDocument;
import cn.portcover.operation.http.Answer;
import cn.portcover.operation.http.Request;
import io.micronaut.http.annotation.Get;
import java.time.Instant;

/** 查看单证: the application's form as PDF. */
@Operation(
    caller = MEMBER,
    changes = IssuedDocument.class,
    refuses = {ApplicationNotFound.class, DocumentNotFound.class},
    uses = Operation.Uses.FILES,
    reads = Application.class)
final class DownloadApplicationDocument {
  private final ApplicationForms forms;
  private final DocumentAnswers answers;

  DownloadApplicationDocument(ApplicationForms forms, DocumentAnswers answers) {
    this.forms = forms;
    this.answers = answers;
  }

  @Get("/applications/{id}/documents/{kind}")
  @ServesDocument
  Answer download(String id, String kind, Request request, Caller caller, Work work, Instant now) {
    Application application = work.require(Application.KIND, caller.owner(), id);
    if (!application.formKind().slug().equals(kind)) {
      throw new DocumentNotFound();
    }
    return answers.answer(forms.of(application, caller.actor(), now), request, caller.language());
  }
}
