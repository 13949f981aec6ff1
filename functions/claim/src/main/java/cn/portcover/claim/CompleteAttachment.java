package cn.portcover.claim;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.attachment.AttachmentNotFound;
import cn.portcover.domain.attachment.AttachmentNotOpen;
import cn.portcover.domain.attachment.AttachmentNotUploaded;
import cn.portcover.domain.attachment.AttachmentTotal;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.domain.claim.ClaimNotOpen;
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
    caller = MEMBER,
    changes = {Attachment.class, AttachmentTotal.class},
    refuses = {
      ClaimNotFound.class,
      ClaimNotOpen.class,
      AttachmentNotFound.class,
      AttachmentNotOpen.class,
      AttachmentNotUploaded.class
    },
    uses = Operation.Uses.ATTACHMENTS,
    reads = Claim.class)
final class CompleteAttachment {
  private final Attachments attachments;

  CompleteAttachment(Attachments attachments) {
    this.attachments = attachments;
  }

  @Post("/claims/{claimNumber}/attachments/{id}/completion")
  AttachmentView complete(String claimNumber, RecordId id, Caller caller, Work work) {
    Claim claim = Claims.require(claimNumber, caller, work);
    Attachment reserved = attachments.require(claim, id, work);
    claim.requireOpen();
    return AttachmentView.of(attachments.complete(reserved, work), caller.language());
  }
}
