package cn.portcover.domain.signing;

import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;
import static cn.portcover.domain.signing.AgreementStatus.COMPLETED;
import static cn.portcover.domain.signing.AgreementStatus.FAILED;
import static cn.portcover.domain.signing.AgreementStatus.NOT_SIGNED;
import static cn.portcover.domain.signing.AgreementStatus.SIGNING;

import cn.portcover.domain.record.Lifecycle;

/** The edge table of a service agreement (SM-4). */
public final class ServiceAgreementLifecycle {
  /** What moves an agreement: it is offered as soon as an insurer is enrolled. */
  public enum Move {
    OFFER,
    SIGN,
    COMPLETE,
    REFUSE
  }

  public static final Lifecycle<AgreementStatus, Move> TABLE =
      Lifecycle.of(
          "service agreement",
          born(Move.OFFER, NOT_SIGNED),
          edge(NOT_SIGNED, Move.SIGN, SIGNING),
          edge(SIGNING, Move.COMPLETE, COMPLETED),
          edge(SIGNING, Move.REFUSE, FAILED),
          edge(FAILED, Move.SIGN, SIGNING));

  private ServiceAgreementLifecycle() {}
}
