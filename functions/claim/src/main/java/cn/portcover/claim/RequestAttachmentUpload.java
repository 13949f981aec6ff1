package cn.portcover.claim;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.attachment.AttachmentKind;
import cn.portcover.domain.attachment.AttachmentTooLarge;
import cn.portcover.domain.attachment.AttachmentTotal;
import cn.portcover.domain.attachment.AttachmentTotalExceeded;
import cn.portcover.domain.attachment.AttachmentTypeNotAllowed;
import cn.portcover.domain.attachment.AttachmentsTooMany;
import cn.portcover.domain.attachment.FileName;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimNotFound;
import cn.portcover.domain.claim.ClaimNotOpen;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Versioned;
import cn.portcover.operation.Work;
import cn.portcover.operation.attachment.Attachments;
import cn.portcover.operation.json.Length;
import cn.portcover.operation.port.Uploads;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 上传附件: reserves the file's bytes and answers the form with which the browser uploads it. Two that
 * are reserved at the same moment may meet at the total: one of them is told so and tries again.
 */
@Operation(
    caller = MEMBER,
    changes = {Attachment.class, AttachmentTotal.class},
    refuses = {
      ClaimNotFound.class,
      ClaimNotOpen.class,
      InvalidFields.class,
      AttachmentTypeNotAllowed.class,
      AttachmentTooLarge.class,
      AttachmentTotalExceeded.class,
      AttachmentsTooMany.class
    },
    keyRequired = true,
    uses = Operation.Uses.ATTACHMENTS,
    reads = Claim.class)
final class RequestAttachmentUpload {
  private final Attachments attachments;

  RequestAttachmentUpload(Attachments attachments) {
    this.attachments = attachments;
  }

  /**
   * The file that is to come.
   *
   * @param size in bytes, 1 to 5,242,880
   * @param contentType as the browser calls it
   */
  record Wanted(
      FileName name,
      long size,
      @Length(100) String contentType,
      Sha256 sha256,
      AttachmentKind kind,
      @Nullable String remark) {}

  /**
   * Where and how to upload.
   *
   * @param fields to be sent as they are, in this order, before the field {@code file}
   * @param expiresAt at most five minutes on
   */
  record Upload(String method, URI url, Map<String, String> fields, Instant expiresAt) {}

  /** What was reserved. */
  record Reserved(AttachmentView attachment, Upload upload, long version) implements Versioned {}

  @Post("/claims/{claimNumber}/attachments")
  @Status(HttpStatus.CREATED)
  Reserved request(String claimNumber, @Body Wanted wanted, Caller caller, Work work) {
    Claim claim = Claims.require(claimNumber, caller, work);
    claim.requireOpen();
    Attachment reserved = attachments.reserve(claim, promise(wanted), work);
    Uploads.Form form = attachments.form(reserved);
    return new Reserved(
        AttachmentView.of(reserved, caller.language()),
        new Upload("POST", form.url(), form.fields(), form.expiresAt()),
        reserved.version());
  }

  private static Attachment.Promise promise(Wanted wanted) {
    return new Attachment.Promise(
        wanted.name(),
        wanted.size(),
        wanted.contentType(),
        wanted.sha256(),
        wanted.kind(),
        wanted.remark());
  }
}
