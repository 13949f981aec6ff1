package cn.portcover.domain.application;

import static cn.portcover.domain.application.ApplicationStatus.APPROVED;
import static cn.portcover.domain.application.ApplicationStatus.LAPSED;
import static cn.portcover.domain.application.ApplicationStatus.REJECTED;
import static cn.portcover.domain.application.ApplicationStatus.SUBMITTED;
import static cn.portcover.domain.application.ApplicationStatus.TO_BE_CONFIRMED;
import static cn.portcover.domain.application.ApplicationStatus.WITHDRAWN;
import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;

import cn.portcover.domain.record.Lifecycle;

/** The edge table of an application (SM-1). */
public final class ApplicationLifecycle {
  /** What moves an application. */
  public enum Move {
    OFFER,
    CONFIRM,
    APPROVE,
    REJECT,
    WITHDRAW,
    LAPSE
  }

  public static final Lifecycle<ApplicationStatus, Move> TABLE =
      Lifecycle.of(
          "application",
          born(Move.OFFER, TO_BE_CONFIRMED),
          edge(TO_BE_CONFIRMED, Move.CONFIRM, SUBMITTED),
          edge(TO_BE_CONFIRMED, Move.WITHDRAW, WITHDRAWN),
          edge(TO_BE_CONFIRMED, Move.LAPSE, LAPSED),
          edge(SUBMITTED, Move.APPROVE, APPROVED),
          edge(SUBMITTED, Move.REJECT, REJECTED));

  private ApplicationLifecycle() {}
}
