package cn.portcover.domain.payment;

import cn.portcover.domain.Money;
import cn.portcover.domain.policy.Policy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Which applications may be paid together, under which agreement, and when. */
public final class PaymentRules {
  private PaymentRules() {}

  /**
   * Refuses unless the premiums of all of them can be paid now, to the agreement's payee, in one
   * currency.
   */
  public static void requirePayable(
      PaymentAgreement agreement, List<? extends Payable> applications, Instant now) {
    agreement.requireSigned();
    LocalDate today = now.atZone(Policy.ZONE).toLocalDate();
    for (int i = 0; i < applications.size(); i++) {
      Payable application = applications.get(i);
      requireUnpaid(application);
      requireInTime(application, today);
      if (!application.insurer().equals(agreement.insurer())) {
        throw new ApplicationOfAnotherInsurer(i, application.insurerName());
      }
      if (!due(application).currency().equals(due(applications.getFirst()).currency())) {
        throw new CurrenciesDiffer(i);
      }
    }
  }

  /** What a signature for paying needs of one application alone. */
  public static void requireUnpaid(Payable application) {
    if (!application.isUnpaid()) {
      String status = String.valueOf(application.statuses().get("status"));
      throw new ApplicationNotPayable(application.id(), status);
    }
    due(application);
  }

  private static void requireInTime(Payable application, LocalDate today) {
    LocalDate last = application.payBy();
    if (last != null && !application.isInTimeOn(today)) {
      throw new PayByDatePassed(
          application.id(), String.valueOf(application.statuses().get("status")), last);
    }
  }

  /** What is due of it; refuses where that is nothing. */
  static Money due(Payable application) {
    Money due = application.premiumDue();
    if (due == null || due.amount().signum() <= 0) {
      throw new NothingDue(application.id(), String.valueOf(application.statuses().get("status")));
    }
    return due;
  }

  /** Of applications whose premiums are due in one currency. */
  static Money total(List<? extends Payable> applications) {
    BigDecimal sum =
        applications.stream()
            .map(application -> due(application).amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Money(sum, due(applications.getFirst()).currency());
  }
}
