package cn.portcover.operation.attachment;

import cn.portcover.domain.Language;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.attachment.AttachmentKind;
import cn.portcover.domain.attachment.AttachmentStatus;
import cn.portcover.domain.attachment.FileFault;
import cn.portcover.domain.attachment.FileName;
import cn.portcover.operation.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 附件.
 *
 * @param size in bytes
 * @param uploadBy until when a reserved one waits for its file
 * @param faults why a rejected one was
 * @param link where a stored one can be fetched
 */
public record AttachmentView(
    RecordId id,
    FileName name,
    String contentType,
    long size,
    Sha256 sha256,
    AttachmentKind kind,
    String kindLabel,
    @Nullable String remark,
    AttachmentStatus status,
    String statusLabel,
    @Nullable Instant uploadBy,
    List<Fault> faults,
    @Nullable String link,
    Instant createdAt,
    long version)
    implements Versioned {

  /** What is wrong with the file. */
  public record Fault(FileFault code, String detail) {}

  public static AttachmentView of(Attachment attachment, Language language) {
    AttachmentStatus status = attachment.status();
    return new AttachmentView(
        attachment.id(),
        attachment.name(),
        attachment.fileType().mediaType(),
        attachment.size(),
        attachment.sha256(),
        attachment.attachmentKind(),
        attachment.attachmentKind().label(language),
        attachment.remark(),
        status,
        status.label(language),
        status == AttachmentStatus.RESERVED ? attachment.reservedUntil() : null,
        attachment.faults().stream().map(each -> new Fault(each, each.label(language))).toList(),
        status == AttachmentStatus.STORED
            ? "/v1/" + attachment.about() + "/attachments/" + attachment.id() + "/content"
            : null,
        attachment.createdAt(),
        attachment.version());
  }
}
