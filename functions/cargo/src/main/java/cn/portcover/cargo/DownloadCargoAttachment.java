package cn.portcover.cargo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.attachment.AttachmentNotFound;
import cn.portcover.domain.attachment.AttachmentNotOpen;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.attachment.Attachments;
import cn.portcover.operation.http.Answer;
import cn.portcover.operation.http.Answers;
import io.micronaut.http.annotation.Get;

/** 下载附件: by a link that lives for five minutes and is saved, never shown. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = {CargoApplicationNotFound.class, AttachmentNotFound.class, AttachmentNotOpen.class},
    uses = Operation.Uses.ATTACHMENTS,
    reads = {CargoApplication.class, Attachment.class})
final class DownloadCargoAttachment {
  private final Attachments attachments;

  DownloadCargoAttachment(Attachments attachments) {
    this.attachments = attachments;
  }

  @Get("/cargo/applications/{id}/attachments/{attachmentId}/content")
  @Answers(status = 303, when = "a link to the file, for five minutes")
  Answer download(String id, RecordId attachmentId, Caller caller, Work work) {
    CargoApplication application = CargoApplications.require(id, caller, work);
    return Answer.seeOther(attachments.link(attachments.require(application, attachmentId, work)));
  }
}
