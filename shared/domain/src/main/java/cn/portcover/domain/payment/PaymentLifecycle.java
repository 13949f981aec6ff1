package cn.portcover.domain.payment;

import static cn.portcover.domain.payment.PaymentStatus.FAILED;
import static cn.portcover.domain.payment.PaymentStatus.PARTLY_SUCCEEDED;
import static cn.portcover.domain.payment.PaymentStatus.REQUESTED;
import static cn.portcover.domain.payment.PaymentStatus.SENT;
import static cn.portcover.domain.payment.PaymentStatus.SUCCEEDED;
import static cn.portcover.domain.payment.PaymentStatus.UNKNOWN;
import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;

import cn.portcover.domain.record.Lifecycle;

/**
 * The edge table of a payment. The bank's answer may come before it is noted that the bank has the
 * request; a failure may turn into a success that the bank tells late, and never the other way
 * round.
 */
public final class PaymentLifecycle {
  /** What moves a payment. */
  public enum Move {
    REQUEST,
    SEND,
    ASK,
    SUCCEED,
    SUCCEED_PARTLY,
    FAIL
  }

  public static final Lifecycle<PaymentStatus, Move> TABLE =
      Lifecycle.of(
          "payment",
          born(Move.REQUEST, REQUESTED),
          edge(REQUESTED, Move.SEND, SENT),
          edge(REQUESTED, Move.ASK, UNKNOWN),
          edge(SENT, Move.ASK, UNKNOWN),
          edge(REQUESTED, Move.SUCCEED, SUCCEEDED),
          edge(REQUESTED, Move.SUCCEED_PARTLY, PARTLY_SUCCEEDED),
          edge(REQUESTED, Move.FAIL, FAILED),
          edge(SENT, Move.SUCCEED, SUCCEEDED),
          edge(SENT, Move.SUCCEED_PARTLY, PARTLY_SUCCEEDED),
          edge(SENT, Move.FAIL, FAILED),
          edge(UNKNOWN, Move.SUCCEED, SUCCEEDED),
          edge(UNKNOWN, Move.SUCCEED_PARTLY, PARTLY_SUCCEEDED),
          edge(UNKNOWN, Move.FAIL, FAILED),
          edge(FAILED, Move.SUCCEED, SUCCEEDED),
          edge(FAILED, Move.SUCCEED_PARTLY, PARTLY_SUCCEEDED),
          edge(PARTLY_SUCCEEDED, Move.SUCCEED, SUCCEEDED));

  private PaymentLifecycle() {}
}
