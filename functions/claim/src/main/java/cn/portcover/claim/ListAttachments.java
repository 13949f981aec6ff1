package cn.portcover.claim;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.attachment.AttachmentListing;
import cn.portcover.operation.attachment.Attachments;
import io.micronaut.http.annotation.Get;

/** A claim's attachments, but those that were taken out. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = ClaimNotFound.class,
    reads = {Claim.class, Attachment.class})
final class ListAttachments {
  private final Attachments attachments;

  ListAttachments(Attachments attachments) {
    this.attachments = attachments;
  }

  @Get("/claims/{claimNumber}/attachments")
  AttachmentListing list(String claimNumber, Caller caller, Work work) {
    Claim claim = Claims.require(claimNumber, caller, work);
    return AttachmentListing.of(attachments.of(claim, work.store()), caller.language());
  }
}
