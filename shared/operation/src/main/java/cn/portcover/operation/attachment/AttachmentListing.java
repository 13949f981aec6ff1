package cn.portcover.operation.attachment;

import cn.portcover.domain.Language;
import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.attachment.AttachmentStatus;
import cn.portcover.domain.attachment.AttachmentTotal;
import cn.portcover.operation.Listed;
import java.util.List;

/**
 * All attachments of a record but those that were taken out: there are at most a hundred, besides
 * the rejected ones.
 *
 * @param bytes that they take together, reserved ones included
 */
public record AttachmentListing(List<AttachmentView> items, long bytes, long bytesLeft)
    implements Listed<AttachmentView> {
  public static AttachmentListing of(List<Attachment> all, Language language) {
    long bytes = all.stream().filter(Attachment::counts).mapToLong(Attachment::size).sum();
    return new AttachmentListing(
        all.stream()
            .filter(each -> each.status() != AttachmentStatus.REMOVED)
            .map(each -> AttachmentView.of(each, language))
            .toList(),
        bytes,
        AttachmentTotal.MOST_BYTES - bytes);
  }
}
