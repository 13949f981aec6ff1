package cn.portcover.domain.notice;

import static cn.portcover.domain.notice.NoticeStatus.READ;
import static cn.portcover.domain.notice.NoticeStatus.UNREAD;
import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;

import cn.portcover.domain.record.Lifecycle;

/** The edge table of a notice. */
public final class NoticeLifecycle {
  /** What moves a notice. */
  public enum Move {
    TELL,
    READ
  }

  public static final Lifecycle<NoticeStatus, Move> TABLE =
      Lifecycle.of("notice", born(Move.TELL, UNREAD), edge(UNREAD, Move.READ, READ));

  private NoticeLifecycle() {}
}
