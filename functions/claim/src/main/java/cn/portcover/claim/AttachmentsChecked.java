package cn.portcover.claim;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.attachment.AttachmentStatus;
import cn.portcover.domain.claim.Claim;
import cn.portcover.operation.Work;
import cn.portcover.operation.attachment.Attachments;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** 附件: none is still being uploaded or checked. */
@Singleton
final class AttachmentsChecked implements ClaimCondition {
  private final Attachments attachments;

  AttachmentsChecked(Attachments attachments) {
    this.attachments = attachments;
  }

  @Override
  public List<FieldError> gaps(Claim claim, Work work, Instant now) {
    return attachments.of(claim, work.store()).stream()
        .filter(each -> each.status() == AttachmentStatus.RESERVED)
        .map(AttachmentsChecked::gap)
        .toList();
  }

  private static FieldError gap(Attachment waiting) {
    return FieldError.at(
        "/attachments/" + waiting.id(), "attachment-not-uploaded", waiting.name().value());
  }
}
