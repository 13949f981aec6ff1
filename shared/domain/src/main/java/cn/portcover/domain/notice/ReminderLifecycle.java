package cn.portcover.domain.notice;

import static cn.portcover.domain.notice.ReminderStatus.DROPPED;
import static cn.portcover.domain.notice.ReminderStatus.PLANNED;
import static cn.portcover.domain.notice.ReminderStatus.TOLD;
import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;

import cn.portcover.domain.record.Lifecycle;

/** The edge table of a reminder: a day that moves is told of anew, one that is told of is not. */
public final class ReminderLifecycle {
  /** What moves a reminder. */
  public enum Move {
    PLAN,
    TELL,
    DROP
  }

  public static final Lifecycle<ReminderStatus, Move> TABLE =
      Lifecycle.of(
          "reminder",
          born(Move.PLAN, PLANNED),
          edge(PLANNED, Move.TELL, TOLD),
          edge(PLANNED, Move.DROP, DROPPED),
          edge(TOLD, Move.PLAN, PLANNED),
          edge(TOLD, Move.DROP, DROPPED),
          edge(DROPPED, Move.PLAN, PLANNED));

  private ReminderLifecycle() {}
}
