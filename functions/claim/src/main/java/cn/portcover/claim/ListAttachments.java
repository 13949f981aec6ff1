package cn.portcover.claim;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.attachment.AttachmentStatus;
import cn.portcover.domain.attachment.AttachmentTotal;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.attachment.Attachments;
import io.micronaut.http.annotation.Get;
import java.util.List;

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

  /**
   * All of them: there are at most a hundred, besides the rejected ones.
   *
   * @param bytes that they take together, reserved ones included
   */
  record Listed(List<AttachmentView> items, long bytes, long bytesLeft) {}

  @Get("/claims/{claimNumber}/attachments")
  Listed list(String claimNumber, Caller caller, Work work) {
    Claim claim = Claims.require(claimNumber, caller, work);
    List<Attachment> all = attachments.of(claim, work.store());
    long bytes = all.stream().filter(Attachment::counts).mapToLong(Attachment::size).sum();
    return new Listed(
        all.stream()
            .filter(each -> each.status() != AttachmentStatus.REMOVED)
            .map(each -> AttachmentView.of(each, caller.language()))
            .toList(),
        bytes,
        AttachmentTotal.MOST_BYTES - bytes);
  }
}
