package cn.portcover.cargo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.attachment.AttachmentNotFound;
import cn.portcover.domain.attachment.AttachmentNotOpen;
import cn.portcover.domain.attachment.AttachmentNotUploaded;
import cn.portcover.domain.attachment.AttachmentTotal;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationNotFound;
import cn.portcover.domain.cargo.CargoApplicationNotOpen;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.attachment.AttachmentView;
import cn.portcover.operation.attachment.Attachments;
import io.micronaut.http.annotation.Post;

/**
 * The upload is done: the file is checked, and stored or rejected. A rejected one is an answer, not
 * a refusal: its faults stand in it, and its bytes are free again.
 */
@Operation(
    caller = CARD,
    changes = {Attachment.class, AttachmentTotal.class},
    refuses = {
      CargoApplicationNotFound.class,
      CargoApplicationNotOpen.class,
      AttachmentNotFound.class,
      AttachmentNotOpen.class,
      AttachmentNotUploaded.class
    },
    uses = Operation.Uses.ATTACHMENTS,
    reads = CargoApplication.class)
final class CompleteCargoAttachment {
  private final Attachments attachments;

  CompleteCargoAttachment(Attachments attachments) {
    this.attachments = attachments;
  }

  @Post("/cargo/applications/{id}/attachments/{attachmentId}/completion")
  AttachmentView complete(String id, RecordId attachmentId, Caller caller, Work work) {
    CargoApplication application = CargoApplications.require(id, caller, work);
    Attachment reserved = attachments.require(application, attachmentId, work);
    application.requireOpen();
    return AttachmentView.of(attachments.complete(reserved, work), caller.language());
  }
}
