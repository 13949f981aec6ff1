package cn.portcover.domain.session;

import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;
import static cn.portcover.domain.session.SigningTaskStatus.DONE;
import static cn.portcover.domain.session.SigningTaskStatus.OPEN;
import static cn.portcover.domain.session.SigningTaskStatus.REMOVED;

import cn.portcover.domain.record.Lifecycle;

/** The edge table of a prepared signature. */
public final class SigningTaskLifecycle {
  /** What moves a task. */
  public enum Move {
    PREPARE,
    SIGN,
    REMOVE
  }

  public static final Lifecycle<SigningTaskStatus, Move> TABLE =
      Lifecycle.of(
          "signing task",
          born(Move.PREPARE, OPEN),
          edge(OPEN, Move.SIGN, DONE),
          edge(OPEN, Move.REMOVE, REMOVED),
          edge(DONE, Move.PREPARE, OPEN),
          edge(REMOVED, Move.PREPARE, OPEN));

  private SigningTaskLifecycle() {}
}
