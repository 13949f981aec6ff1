package cn.portcover.claim;

import static cn.portcover.operation.Grant.PLATFORM;

import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.attachment.AttachmentTotal;
import cn.portcover.domain.record.Actor;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Scheduled;
import cn.portcover.operation.Works;
import cn.portcover.operation.attachment.Attachments;
import cn.portcover.operation.port.Store;
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
  private static final int BATCH = 200;
  private final Works works;
  private final Attachments attachments;

  ExpireReservations(Works works, Attachments attachments) {
    this.works = works;
    this.attachments = attachments;
  }

  @Override
  public int run(Instant now) {
    int changed = 0;
    for (Attachment due : works.store().due(Attachment.KIND, now, BATCH)) {
      changed += settled(due, now) ? 1 : 0;
    }
    return changed;
  }

  private boolean settled(Attachment due, Instant now) {
    try {
      return works.commit(
          "ExpireReservations",
          Actor.platform("ExpireReservations"),
          now,
          work -> {
            Attachment attachment = work.require(Attachment.KIND, due.owner(), due.key());
            return attachments.expire(attachment, work) || attachments.clear(attachment, work);
          });
    } catch (Store.Raced raced) {
      // The company was faster; the next run judges the new state.
      return false;
    }
  }
}
