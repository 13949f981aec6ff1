package cn.portcover.domain.attachment;

import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import java.time.Instant;
import java.util.Optional;

/**
 * How many bytes the attachments of a record have taken together, reserved ones included. It
 * changes in the same transaction as each attachment, so that two that would pass the limit
 * together meet here, and one of them is refused.
 *
 * @param about subject of the record, {@code claims/…}
 * @param files that count now
 * @param made that were ever reserved, the removed ones included
 */
public record AttachmentTotal(
    Owner owner, String about, long bytes, int files, int made, Instant createdAt, long version)
    implements Kept {

  public static final RecordKind<AttachmentTotal> KIND =
      new RecordKind<>("attachment-totals", AttachmentTotal.class, AttachmentNotFound::new);

  /** 50 MiB a record ([000] 4.3: 总大小不超过50M). */
  public static final long MOST_BYTES = 50L << 20;

  /** As many as fit into a message with a link each. */
  public static final int MOST_FILES = 100;

  /** Whoever removes and uploads again may do so for long, but not for ever. */
  public static final int MOST_MADE = 1_000;

  /** Of a record that has had no attachment. */
  public static AttachmentTotal none(Owner owner, String about, Instant now) {
    return new AttachmentTotal(owner, about, 0, 0, 0, now, 0);
  }

  public AttachmentTotal reserve(long size) {
    if (size > MOST_BYTES - bytes) {
      throw new AttachmentTotalExceeded((int) (MOST_BYTES - bytes));
    }
    if (files >= MOST_FILES || made >= MOST_MADE) {
      throw new AttachmentsTooMany();
    }
    return new AttachmentTotal(
        owner, about, bytes + size, files + 1, made + 1, createdAt, version + 1);
  }

  public AttachmentTotal release(long size) {
    return new AttachmentTotal(
        owner,
        about,
        Math.max(0, bytes - size),
        Math.max(0, files - 1),
        made,
        createdAt,
        version + 1);
  }

  /**
   * The same, one version on: kept together with what must not happen at the same moment as a
   * change of an attachment, such as the record's submission.
   */
  public AttachmentTotal asserted() {
    return new AttachmentTotal(owner, about, bytes, files, made, createdAt, version + 1);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public String key() {
    return about;
  }

  /** Each attachment is entered by itself. */
  @Override
  public Optional<Owner> auditedIn() {
    return Optional.empty();
  }
}
