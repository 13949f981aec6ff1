package cn.portcover.cargo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.attachment.AttachmentTooLarge;
import cn.portcover.domain.attachment.AttachmentTotal;
import cn.portcover.domain.attachment.AttachmentTotalExceeded;
import cn.portcover.domain.attachment.AttachmentTypeNotAllowed;
import cn.portcover.domain.attachment.AttachmentsTooMany;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationNotFound;
import cn.portcover.domain.cargo.CargoApplicationNotOpen;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.attachment.Attachments;
import cn.portcover.operation.attachment.ReservedAttachment;
import cn.portcover.operation.attachment.WantedAttachment;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;

/**
 * 上传附件: reserves the file's bytes and answers the form with which the browser uploads it. Two that
 * are reserved at the same moment may meet at the total: one of them is told so and tries again.
 */
@Operation(
    caller = CARD,
    changes = {Attachment.class, AttachmentTotal.class},
    refuses = {
      CargoApplicationNotFound.class,
      CargoApplicationNotOpen.class,
      InvalidFields.class,
      AttachmentTypeNotAllowed.class,
      AttachmentTooLarge.class,
      AttachmentTotalExceeded.class,
      AttachmentsTooMany.class
    },
    keyRequired = true,
    uses = Operation.Uses.ATTACHMENTS,
    reads = CargoApplication.class)
final class RequestCargoAttachmentUpload {
  private final Attachments attachments;

  RequestCargoAttachmentUpload(Attachments attachments) {
    this.attachments = attachments;
  }

  @Post("/cargo/applications/{id}/attachments")
  @Status(HttpStatus.CREATED)
  ReservedAttachment request(String id, @Body WantedAttachment wanted, Caller caller, Work work) {
    CargoApplication application = CargoApplications.require(id, caller, work);
    application.requireOpen();
    Attachment reserved = attachments.reserve(application, wanted.promise(), work);
    // Submitted meanwhile: seen now, or met at the total.
    CargoApplications.require(id, caller, work).requireOpen();
    return ReservedAttachment.of(reserved, attachments.form(reserved), caller.language());
  }
}
