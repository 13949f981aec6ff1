package cn.portcover.cargo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.attachment.AttachmentNotFound;
import cn.portcover.domain.attachment.AttachmentNotOpen;
import cn.portcover.domain.attachment.AttachmentTotal;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationNotFound;
import cn.portcover.domain.cargo.CargoApplicationNotOpen;
import cn.portcover.domain.cargo.CargoProgress;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.StaleVersion;
import cn.portcover.operation.Work;
import cn.portcover.operation.attachment.AttachmentView;
import cn.portcover.operation.attachment.Attachments;
import io.micronaut.http.annotation.Delete;

/** 删除附件. Its file is deleted soon after, unless the application was submitted with it. */
@Operation(
    caller = CARD,
    changes = {Attachment.class, AttachmentTotal.class},
    refuses = {
      CargoApplicationNotFound.class,
      CargoApplicationNotOpen.class,
      AttachmentNotFound.class,
      AttachmentNotOpen.class,
      StaleVersion.class
    },
    ifMatch = true,
    reads = CargoApplication.class)
final class RemoveCargoAttachment {
  private final Attachments attachments;

  RemoveCargoAttachment(Attachments attachments) {
    this.attachments = attachments;
  }

  @Delete("/cargo/applications/{id}/attachments/{attachmentId}")
  AttachmentView remove(String id, RecordId attachmentId, Caller caller, Work work) {
    CargoApplication application = CargoApplications.require(id, caller, work);
    Attachment seen = attachments.requireSeen(application, attachmentId, work);
    application.requireOpen();
    CargoProgress.Submission last = application.submission();
    boolean proven = last != null && !seen.createdAt().isAfter(last.at());
    Attachment removed = attachments.remove(seen, proven, work);
    // Submitted meanwhile: seen now, or met at the total.
    CargoApplications.require(id, caller, work).requireOpen();
    return AttachmentView.of(removed, caller.language());
  }
}
