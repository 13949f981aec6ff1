package cn.portcover.cargo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.attachment.AttachmentListing;
import cn.portcover.operation.attachment.Attachments;
import io.micronaut.http.annotation.Get;

/** A cargo application's attachments, but those that were taken out. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = CargoApplicationNotFound.class,
    reads = {CargoApplication.class, Attachment.class})
final class ListCargoAttachments {
  private final Attachments attachments;

  ListCargoAttachments(Attachments attachments) {
    this.attachments = attachments;
  }

  @Get("/cargo/applications/{id}/attachments")
  AttachmentListing list(String id, Caller caller, Work work) {
    CargoApplication application = CargoApplications.require(id, caller, work);
    return AttachmentListing.of(attachments.of(application, work.store()), caller.language());
  }
}
