package cn.portcover.domain.payment;

import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.session.Signable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application whose premium is paid online (在线支付, 重新支付). It is kept in the transaction of its
 * payment, changed from the version that was read: of any number of attempts at the same moment one
 * gets through, so that money is never instructed twice.
 */
public interface Payable extends Signable {
  PremiumKind premiumKind();

  RecordId id();

  /** Who is to be paid. */
  CounterpartyId insurer();

  String insurerName();

  /** What the insurer asks for; absent while it has not issued. */
  @Nullable Money premiumDue();

  /** The last day on which it may be paid, Beijing; absent where the insurer set none. */
  @Nullable LocalDate payBy();

  /** Whether that last day is not over. */
  default boolean isInTimeOn(LocalDate day) {
    LocalDate last = payBy();
    return last == null || !day.isAfter(last);
  }

  /** The payment that is under way, or was the last; absent while there was none. */
  @Nullable RecordId paymentId();

  /** Whether its status allows to instruct a payment: 未缴费 or 支付失败. */
  boolean isUnpaid();

  /** 支付中; refuses in any status but 未缴费 and 支付失败. */
  Payable pay(RecordId paymentId);

  /**
   * 支付成功: that payment's money has moved. Also after the bank had said that it failed, as long as
   * no other payment was begun meanwhile; refuses otherwise.
   */
  Payable paid(RecordId paymentId);

  /** 支付失败: that payment's money has not moved; refuses unless it is that payment's turn. */
  Payable paymentFailed(RecordId paymentId);
}
