package cn.portcover.claim;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.attachment.AttachmentNotFound;
import cn.portcover.domain.attachment.AttachmentNotOpen;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.attachment.Attachments;
import cn.portcover.operation.http.Answer;
import cn.portcover.operation.http.Answers;
import io.micronaut.http.annotation.Get;

/** 下载附件: by a link that lives for five minutes and is saved, never shown. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = {ClaimNotFound.class, AttachmentNotFound.class, AttachmentNotOpen.class},
    uses = Operation.Uses.ATTACHMENTS,
    reads = {Claim.class, Attachment.class})
final class DownloadAttachment {
  private final Attachments attachments;

  DownloadAttachment(Attachments attachments) {
    this.attachments = attachments;
  }

  @Get("/claims/{claimNumber}/attachments/{id}/content")
  @Answers(status = 303, when = "a link to the file, for five minutes")
  Answer download(String claimNumber, RecordId id, Caller caller, Work work) {
    Claim claim = Claims.require(claimNumber, caller, work);
    return Answer.seeOther(attachments.link(attachments.require(claim, id, work)));
  }
}
