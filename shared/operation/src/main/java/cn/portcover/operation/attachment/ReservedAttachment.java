package cn.portcover.operation.attachment;

import cn.portcover.domain.Language;
import cn.portcover.domain.attachment.Attachment;
import cn.portcover.operation.Versioned;
import cn.portcover.operation.port.Uploads;
import java.net.URI;
import java.time.Instant;
import java.util.Map;

/** What was reserved, and how its file is uploaded. */
public record ReservedAttachment(AttachmentView attachment, Upload upload, long version)
    implements Versioned {

  /**
   * Where and how to upload.
   *
   * @param fields to be sent as they are, in this order, before the field {@code file}
   * @param expiresAt at most five minutes on
   */
  public record Upload(String method, URI url, Map<String, String> fields, Instant expiresAt) {}

  public static ReservedAttachment of(Attachment reserved, Uploads.Form form, Language language) {
    return new ReservedAttachment(
        AttachmentView.of(reserved, language),
        new Upload("POST", form.url(), form.fields(), form.expiresAt()),
        reserved.version());
  }
}
