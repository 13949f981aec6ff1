package cn.portcover.domain.guarantee;

import static cn.portcover.domain.guarantee.CreditAuthorisationStatus.EXPIRED;
import static cn.portcover.domain.guarantee.CreditAuthorisationStatus.RECEIPT_FAILED;
import static cn.portcover.domain.guarantee.CreditAuthorisationStatus.RECEIVED;
import static cn.portcover.domain.guarantee.CreditAuthorisationStatus.REPLACED;
import static cn.portcover.domain.guarantee.CreditAuthorisationStatus.SIGNED;
import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;

import cn.portcover.domain.record.Lifecycle;

/** The edge table of a credit authorisation (企业征信授权书). */
public final class CreditAuthorisationLifecycle {
  /** What moves an authorisation. */
  public enum Move {
    SIGN,
    RECEIVE,
    /** Received when a newer one of the same insurer had been received already. */
    RECEIVE_LATE,
    FAIL_RECEIPT,
    REPLACE,
    EXPIRE
  }

  /**
   * What could not be delivered may have reached the insurer after all, when it was sent again: so
   * a failed receipt is no end.
   */
  public static final Lifecycle<CreditAuthorisationStatus, Move> TABLE =
      Lifecycle.of(
          "credit authorisation",
          born(Move.SIGN, SIGNED),
          edge(SIGNED, Move.RECEIVE, RECEIVED),
          edge(SIGNED, Move.RECEIVE_LATE, REPLACED),
          edge(SIGNED, Move.FAIL_RECEIPT, RECEIPT_FAILED),
          edge(SIGNED, Move.EXPIRE, EXPIRED),
          edge(RECEIVED, Move.REPLACE, REPLACED),
          edge(RECEIVED, Move.EXPIRE, EXPIRED),
          edge(RECEIPT_FAILED, Move.RECEIVE, RECEIVED),
          edge(RECEIPT_FAILED, Move.RECEIVE_LATE, REPLACED));

  private CreditAuthorisationLifecycle() {}
}
