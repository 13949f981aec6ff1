package cn.portcover.claim;

import static cn.portcover.operation.Grant.PLATFORM;

import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.attachment.AttachmentTotal;
import cn.portcover.operation.DueRecords;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Scheduled;
import cn.portcover.operation.attachment.Attachments;
import java.time.Instant;

/**
 * Attachments that were reserved and never uploaded free their bytes; files of those that were
 * taken out are deleted.
 */
@Operation(
    caller = PLATFORM,
    changes = {Attachment.class, AttachmentTotal.class},
    refuses = {},
    uses = Operation.Uses.ATTACHMENTS,
    every = "PT5M")
final class ExpireReservations implements Scheduled {
  private final DueRecords due;
  private final Attachments attachments;

  ExpireReservations(DueRecords due, Attachments attachments) {
    this.due = due;
    this.attachments = attachments;
  }

  @Override
  public int run(Instant now) {
    return due.each(
        Attachment.KIND,
        "ExpireReservations",
        now,
        (each, work) -> attachments.expire(each, work) || attachments.clear(each, work));
  }
}
