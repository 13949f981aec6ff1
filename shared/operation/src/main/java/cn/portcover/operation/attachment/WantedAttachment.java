package cn.portcover.operation.attachment;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.attachment.AttachmentKind;
import cn.portcover.domain.attachment.FileName;
import cn.portcover.operation.json.Length;
import org.jspecify.annotations.Nullable;

/**
 * The file that is to come.
 *
 * @param size in bytes, 1 to 5,242,880
 * @param contentType as the browser calls it
 */
public record WantedAttachment(
    FileName name,
    long size,
    @Length(100) String contentType,
    Sha256 sha256,
    AttachmentKind kind,
    @Nullable String remark) {

  public Attachment.Promise promise() {
    return new Attachment.Promise(name, size, contentType, sha256, kind, remark);
  }
}
