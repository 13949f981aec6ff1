package cn.portcover.domain.payment;

import static cn.portcover.domain.payment.PaymentAgreementStatus.RECEIPT_FAILED;
import static cn.portcover.domain.payment.PaymentAgreementStatus.SIGNED;
import static cn.portcover.domain.payment.PaymentAgreementStatus.SIGNING;
import static cn.portcover.domain.payment.PaymentAgreementStatus.SIGNING_FAILED;
import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;

import cn.portcover.domain.record.Lifecycle;

/** The edge table of an agreement on online payment (SM-7). */
public final class PaymentAgreementLifecycle {
  /** What moves an agreement. */
  public enum Move {
    SIGN,
    CONFIRM,
    FAIL,
    FAIL_RECEIPT,
    SIGN_AGAIN
  }

  public static final Lifecycle<PaymentAgreementStatus, Move> TABLE =
      Lifecycle.of(
          "payment agreement",
          born(Move.SIGN, SIGNING),
          edge(SIGNING, Move.CONFIRM, SIGNED),
          edge(SIGNING, Move.FAIL, SIGNING_FAILED),
          edge(SIGNING, Move.FAIL_RECEIPT, RECEIPT_FAILED),
          edge(RECEIPT_FAILED, Move.CONFIRM, SIGNED),
          edge(SIGNING_FAILED, Move.SIGN_AGAIN, SIGNING),
          edge(RECEIPT_FAILED, Move.SIGN_AGAIN, SIGNING));

  private PaymentAgreementLifecycle() {}
}
