package cn.portcover.claim;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.attachment.AttachmentTooLarge;
import cn.portcover.domain.attachment.AttachmentTotal;
import cn.portcover.domain.attachment.AttachmentTotalExceeded;
import cn.portcover.domain.attachment.AttachmentTypeNotAllowed;
import cn.portcover.domain.attachment.AttachmentsTooMany;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.domain.claim.ClaimNotOpen;
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
    caller = MEMBER,
    changes = {Attachment.class, AttachmentTotal.class},
    refuses = {
      ClaimNotFound.class,
      ClaimNotOpen.class,
      InvalidFields.class,
      AttachmentTypeNotAllowed.class,
      AttachmentTooLarge.class,
      AttachmentTotalExceeded.class,
      AttachmentsTooMany.class
    },
    keyRequired = true,
    uses = Operation.Uses.ATTACHMENTS,
    reads = Claim.class)
final class RequestAttachmentUpload {
  private final Attachments attachments;

  RequestAttachmentUpload(Attachments attachments) {
    this.attachments = attachments;
  }

  @Post("/claims/{claimNumber}/attachments")
  @Status(HttpStatus.CREATED)
  ReservedAttachment request(
      String claimNumber, @Body WantedAttachment wanted, Caller caller, Work work) {
    Claim claim = Claims.require(claimNumber, caller, work);
    claim.requireOpen();
    Attachment reserved = attachments.reserve(claim, wanted.promise(), work);
    // Submitted meanwhile: seen now, or met at the total.
    Claims.require(claimNumber, caller, work).requireOpen();
    return ReservedAttachment.of(reserved, attachments.form(reserved), caller.language());
  }
}
