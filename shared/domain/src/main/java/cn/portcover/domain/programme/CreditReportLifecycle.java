package cn.portcover.domain.programme;

import static cn.portcover.domain.programme.CreditReportStatus.DELIVERED;
import static cn.portcover.domain.programme.CreditReportStatus.REQUESTED;
import static cn.portcover.domain.programme.CreditReportStatus.UNAVAILABLE;
import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;

import cn.portcover.domain.record.Lifecycle;

/** The edge table of a credit report. */
public final class CreditReportLifecycle {
  /** What moves a report. */
  public enum Move {
    REQUEST,
    DELIVER,
    GIVE_UP
  }

  public static final Lifecycle<CreditReportStatus, Move> TABLE =
      Lifecycle.of(
          "credit report",
          born(Move.REQUEST, REQUESTED),
          edge(REQUESTED, Move.DELIVER, DELIVERED),
          edge(REQUESTED, Move.GIVE_UP, UNAVAILABLE));

  private CreditReportLifecycle() {}
}
