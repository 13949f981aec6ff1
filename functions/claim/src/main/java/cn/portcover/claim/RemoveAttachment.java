package cn.portcover.claim;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.attachment.AttachmentNotFound;
import cn.portcover.domain.attachment.AttachmentNotOpen;
import cn.portcover.domain.attachment.AttachmentTotal;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.domain.claim.ClaimNotOpen;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.StaleVersion;
import cn.portcover.operation.Work;
import cn.portcover.operation.attachment.AttachmentView;
import cn.portcover.operation.attachment.Attachments;
import io.micronaut.http.annotation.Delete;

/** 删除附件. Its file is deleted soon after, unless the claim was submitted with it. */
@Operation(
    caller = MEMBER,
    changes = {Attachment.class, AttachmentTotal.class},
    refuses = {
      ClaimNotFound.class,
      ClaimNotOpen.class,
      AttachmentNotFound.class,
      AttachmentNotOpen.class,
      StaleVersion.class
    },
    ifMatch = true,
    reads = Claim.class)
final class RemoveAttachment {
  private final Attachments attachments;

  RemoveAttachment(Attachments attachments) {
    this.attachments = attachments;
  }

  @Delete("/claims/{claimNumber}/attachments/{id}")
  AttachmentView remove(String claimNumber, RecordId id, Caller caller, Work work) {
    Claim claim = Claims.require(claimNumber, caller, work);
    Attachment seen = attachments.requireSeen(claim, id, work);
    claim.requireOpen();
    Claim.Submission last = claim.submission();
    boolean proven = last != null && !seen.createdAt().isAfter(last.at());
    Attachment removed = attachments.remove(seen, proven, work);
    // Submitted meanwhile: seen now, or met at the total.
    Claims.require(claimNumber, caller, work).requireOpen();
    return AttachmentView.of(removed, caller.language());
  }
}
