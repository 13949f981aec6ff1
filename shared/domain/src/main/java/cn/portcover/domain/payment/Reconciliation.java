package cn.portcover.domain.payment;

import cn.portcover.domain.policy.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * When a bank's silence is an answer: the bank may not move the money any more, and its statements
 * of all days on which it could have moved say nothing of it. Anything less proves nothing, and the
 * payment stays unknown: money is never instructed twice.
 */
public final class Reconciliation {
  /** 银行对账单中无此笔付款. */
  public static final String ABSENT = "银行对账单中无此笔付款";

  private Reconciliation() {}

  /**
   * Whether it is known that the payment's pending items have not moved and never will.
   *
   * @param statements those of the payment's bank of a day, however many
   */
  public static boolean provesNothingMoved(
      Payment payment, Function<LocalDate, List<PaymentStatement>> statements, Instant now) {
    if (payment.status() != PaymentStatus.UNKNOWN || !now.isAfter(payment.executeBy())) {
      return false;
    }
    LocalDate last = day(payment.executeBy());
    return day(payment.createdAt())
        .datesUntil(last.plusDays(1))
        .allMatch(day -> isAbsentOn(payment, statements.apply(day)));
  }

  /**
   * A later statement of the same day stands in the place of an earlier one, also while it is not
   * applied and when it cannot be used: then the earlier one is not the bank's last word.
   */
  private static boolean isAbsentOn(Payment payment, List<PaymentStatement> ofDay) {
    return ofDay.stream()
        .max(Comparator.comparing(PaymentStatement::createdAt))
        .filter(each -> each.provesAbsenceOf(payment.id()))
        .isPresent();
  }

  /** What that silence says. */
  public static BankAnswer silence(Payment payment, Instant now) {
    return new BankAnswer(
        null,
        now,
        payment.items().stream()
            .filter(PaymentItem::isPending)
            .map(item -> new BankAnswer.Outcome(item.applicationId(), PaymentResult.FAILED, ABSENT))
            .toList());
  }

  private static LocalDate day(Instant at) {
    return at.atZone(Policy.ZONE).toLocalDate();
  }
}
