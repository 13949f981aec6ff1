package cn.portcover.messaging.type;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.messaging.LinkedFiles;
import java.net.URI;

/**
 * A file that belongs to a message, to be fetched by whoever has the link, for an hour from the
 * delivery. A message that is delivered again carries a new link to the same bytes, so what tells
 * two deliveries apart is the link alone.
 *
 * @param name under which to save it
 * @param size in bytes
 * @param sha256 of its bytes
 */
public record FileLink(String name, String mediaType, long size, Sha256 sha256, URI url) {

  /** An issued document; the link itself is made when the message is delivered. */
  public static FileLink of(IssuedDocument document) {
    return new FileLink(
        document.documentKind().slug() + "-" + document.number() + ".pdf",
        "application/pdf",
        document.size(),
        document.sha256(),
        LinkedFiles.place(document.file()));
  }

  /** An attachment of a record. */
  public static FileLink of(Attachment attachment) {
    return new FileLink(
        attachment.name().value(),
        attachment.fileType().mediaType(),
        attachment.size(),
        attachment.sha256(),
        LinkedFiles.place(attachment.file()));
  }

  /**
   * A file that was kept for being sent.
   *
   * @param file its key, {@code documents/…}
   */
  public static FileLink of(String file, String name, String mediaType, byte[] content) {
    return new FileLink(
        name, mediaType, content.length, Sha256.of(content), LinkedFiles.place(file));
  }
}
