package cn.portcover.domain.attachment;

import static cn.portcover.domain.attachment.AttachmentStatus.REJECTED;
import static cn.portcover.domain.attachment.AttachmentStatus.REMOVED;
import static cn.portcover.domain.attachment.AttachmentStatus.RESERVED;
import static cn.portcover.domain.attachment.AttachmentStatus.STORED;
import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;

import cn.portcover.domain.record.Lifecycle;

/** The edge table of an attachment. */
public final class AttachmentLifecycle {
  /** What moves an attachment. */
  public enum Move {
    RESERVE,
    STORE,
    REJECT,
    REMOVE,
    EXPIRE
  }

  public static final Lifecycle<AttachmentStatus, Move> TABLE =
      Lifecycle.of(
          "attachment",
          born(Move.RESERVE, RESERVED),
          edge(RESERVED, Move.STORE, STORED),
          edge(RESERVED, Move.REJECT, REJECTED),
          edge(RESERVED, Move.REMOVE, REMOVED),
          edge(RESERVED, Move.EXPIRE, REMOVED),
          edge(STORED, Move.REMOVE, REMOVED));

  private AttachmentLifecycle() {}
}
