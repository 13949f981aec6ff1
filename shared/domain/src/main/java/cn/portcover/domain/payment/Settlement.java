package cn.portcover.domain.payment;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.payment.BankAnswer.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a bank's answer does to a payment and to its applications: nothing where it says what is
 * known; an item that has not moved may have moved after all; one that has moved never becomes one
 * that has not. Money that moves for an application that another payment has taken meanwhile, or
 * whose premium is another now, is to be returned, and does nothing else.
 *
 * @param payment as it is afterwards
 * @param applications those that change, as they are afterwards
 * @param paid items whose money has moved for their application
 * @param failed items that are known now not to have moved
 * @param refundDue items whose money has moved for nothing
 */
public record Settlement(
    Payment payment,
    List<Payable> applications,
    List<PaymentItem> paid,
    List<PaymentItem> failed,
    List<PaymentItem> refundDue) {

  /**
   * Applies the answer.
   *
   * @param applications of the payment, at least those that the answer names
   * @throws InvalidFields when the answer contradicts what is known ({@link #contradictions})
   */
  public static Settlement of(
      Payment payment, List<? extends Payable> applications, BankAnswer answer, Instant now) {
    List<FieldError> wrong = contradictions(payment, answer);
    if (!wrong.isEmpty()) {
      throw new InvalidFields(wrong);
    }
    Settlement changes =
        new Settlement(
            payment, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    List<PaymentItem> items =
        payment.items().stream().map(item -> changes.told(item, answer, applications)).toList();
    if (items.equals(payment.items())) {
      return changes;
    }
    String reference =
        payment.hasMoved() || answer.bankReference() == null
            ? payment.bankReference()
            : answer.bankReference();
    return new Settlement(
        payment.settled(items, reference, now),
        changes.applications,
        changes.paid,
        changes.failed,
        changes.refundDue);
  }

  /** Whether the answer said what was known. */
  public boolean changesNothing() {
    return paid.isEmpty() && failed.isEmpty() && refundDue.isEmpty();
  }

  /** The item after the answer; notes what else changes. */
  private PaymentItem told(
      PaymentItem item, BankAnswer answer, List<? extends Payable> applications) {
    Outcome outcome =
        answer.items().stream()
            .filter(each -> each.applicationId().equals(item.applicationId()))
            .findFirst()
            .orElse(null);
    if (outcome == null) {
      return item;
    }
    Payable application =
        applications.stream()
            .filter(each -> each.id().equals(item.applicationId()))
            .findFirst()
            .orElseThrow();
    return switch (outcome.result()) {
      case SUCCEEDED ->
          succeeded(item, application, isWhatIsDue(item, application), answer.at(outcome));
      case FAILED ->
          failed(item, application, payment.isOf(application), outcome, answer.at(outcome));
    };
  }

  /** Not where the insurer has corrected the premium after the bank had said that it failed. */
  private boolean isWhatIsDue(PaymentItem item, Payable application) {
    return payment.isOf(application) && item.amount().equals(application.premiumDue());
  }

  private PaymentItem succeeded(PaymentItem item, Payable application, boolean ours, Instant at) {
    if (item.outcome() == ItemOutcome.SUCCEEDED) {
      return item;
    }
    PaymentItem moved = item.succeeded(!ours, at);
    if (ours) {
      applications.add(application.paid(payment.id()));
      paid.add(moved);
    } else {
      refundDue.add(moved);
    }
    return moved;
  }

  private PaymentItem failed(
      PaymentItem item, Payable application, boolean ours, Outcome outcome, Instant at) {
    if (!item.isPending()) {
      return item;
    }
    PaymentItem stayed = item.failed(outcome.reason(), at);
    if (ours) {
      applications.add(application.paymentFailed(payment.id()));
    }
    failed.add(stayed);
    return stayed;
  }

  /**
   * What of the answer cannot be: pointers into it. Empty where it can be applied, possibly without
   * any effect.
   */
  public static List<FieldError> contradictions(Payment payment, BankAnswer answer) {
    List<FieldError> wrong = new ArrayList<>();
    if (answer.items().isEmpty()) {
      wrong.add(FieldError.at("/items", "required"));
    }
    for (int i = 0; i < answer.items().size(); i++) {
      Outcome outcome = answer.items().get(i);
      String at = "/items/" + i;
      var item = payment.item(outcome.applicationId());
      if (item.isEmpty()) {
        wrong.add(FieldError.at(at + "/applicationId", "payment-without-this-application"));
      } else if (isNamedBefore(outcome, answer.items().subList(0, i))) {
        wrong.add(FieldError.at(at + "/applicationId", "application-listed-twice"));
      } else if (outcome.result() == PaymentResult.FAILED && outcome.reason() == null) {
        wrong.add(FieldError.at(at + "/reason", "required"));
      } else if (outcome.result() == PaymentResult.FAILED
          && item.get().outcome() == ItemOutcome.SUCCEEDED) {
        wrong.add(FieldError.at(at + "/result", "payment-settled-otherwise"));
      }
    }
    if (payment.hasMoved() && moves(answer) && !isSameReference(payment, answer)) {
      wrong.add(FieldError.at("/bankReference", "bank-reference-differs"));
    }
    return wrong;
  }

  private static boolean isNamedBefore(Outcome outcome, List<Outcome> before) {
    return before.stream().anyMatch(b -> b.applicationId().equals(outcome.applicationId()));
  }

  private static boolean moves(BankAnswer answer) {
    return answer.items().stream().anyMatch(i -> i.result() == PaymentResult.SUCCEEDED);
  }

  private static boolean isSameReference(Payment payment, BankAnswer answer) {
    return Objects.equals(payment.bankReference(), answer.bankReference());
  }
}
