package cn.portcover.domain.cargo;

import static cn.portcover.domain.cargo.ReservationStatus.FAILED;
import static cn.portcover.domain.cargo.ReservationStatus.SENT;
import static cn.portcover.domain.cargo.ReservationStatus.SUCCEEDED;
import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;

import cn.portcover.domain.record.Lifecycle;

/** The edge table of a cargo reservation (SM-8). */
public final class ReservationLifecycle {
  /** What moves a reservation. */
  public enum Move {
    RESERVE,
    SUCCEED,
    FAIL
  }

  public static final Lifecycle<ReservationStatus, Move> TABLE =
      Lifecycle.of(
          "cargo reservation",
          born(Move.RESERVE, SENT),
          edge(SENT, Move.SUCCEED, SUCCEEDED),
          edge(SENT, Move.FAIL, FAILED));

  private ReservationLifecycle() {}
}
