package cn.portcover.claim;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimGaps;
import cn.portcover.operation.Work;
import cn.portcover.operation.attachment.Attachments;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/**
 * Every attachment that was begun is there, or was taken out: what a company believes to have sent
 * must not be missing. One that ran out is none any more, seen or not by the schedule.
 */
@Singleton
final class NoUploadPending implements ClaimCondition {
  private final Attachments attachments;

  NoUploadPending(Attachments attachments) {
    this.attachments = attachments;
  }

  @Override
  public List<FieldError> gaps(Claim claim, Work work, Instant now) {
    List<Attachment> pending =
        attachments.of(claim, work.store()).stream().filter(each -> each.isPending(now)).toList();
    return pending.isEmpty() ? List.of() : List.of(ClaimGaps.attachmentsUnchecked(pending.size()));
  }
}
