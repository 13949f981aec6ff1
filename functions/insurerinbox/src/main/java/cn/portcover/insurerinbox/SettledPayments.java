package cn.portcover.insurerinbox;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.notice.PaymentAnnouncements;
import cn.portcover.domain.payment.BankAnswer;
import cn.portcover.domain.payment.Payable;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentItem;
import cn.portcover.domain.payment.Settlement;
import cn.portcover.messaging.MessageType;
import cn.portcover.messaging.type.PremiumPaid;
import cn.portcover.messaging.type.PremiumRefundDue;
import cn.portcover.operation.EmbeddedMetric;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what a bank's answer does to a payment, in one transaction with its applications, what
 * their insurer is told and what the company is: the same for messages and for statements.
 */
@Singleton
final class SettledPayments {
  private static final Logger LOG = LoggerFactory.getLogger(SettledPayments.class);

  /**
   * Applies the answer; answers whether it changed anything.
   *
   * @param found the payment that is meant
   * @param pointer where the answer stands in what the bank sent
   * @throws InvalidFields when it contradicts what is known
   */
  boolean settle(Payment found, BankAnswer answer, String pointer, Work work, Instant now) {
    List<Payable> applications = applications(found, answer, work);
    // Last: the same answer, come twice at the same moment, may have settled both between two
    // reads.
    Payment payment = work.require(Payment.KIND, found.owner(), found.key());
    requirePossible(payment, answer, pointer);
    Settlement settlement = Settlement.of(payment, applications, answer, now);
    if (settlement.changesNothing()) {
      return false;
    }
    Payment settled = settlement.payment();
    work.keep(settled);
    settlement.applications().forEach(work::keep);
    settlement.paid().forEach(item -> tellInsurer(settled, item, settlement, work));
    for (PaymentItem item : settlement.refundDue()) {
      work.announce(settled, PaymentAnnouncements.refundDue(settled, item));
      work.tell(
          settled.insurer(),
          MessageType.PREMIUM_REFUND_DUE.wireName(),
          settled,
          new PremiumRefundDue(
              item.kind(),
              item.applicationId(),
              settled.id(),
              item.amount(),
              String.valueOf(settled.bankReference()),
              Objects.requireNonNull(item.settledAt())));
      tellOperators(settled, item, now);
    }
    boolean movedAfterAll = payment.status().isSettled() && !settlement.paid().isEmpty();
    if (settled.status() != payment.status() || movedAfterAll) {
      work.announce(settled, PaymentAnnouncements.settled(settled));
    }
    return true;
  }

  /** Somebody has to see to it that the money is returned. */
  private static void tellOperators(Payment settled, PaymentItem item, Instant now) {
    LOG.error(
        "payment {} moved the premium of application {}, which another payment had taken",
        settled.id(),
        item.applicationId());
    EmbeddedMetric.REFUNDS_DUE.write(1, now);
  }

  private static void requirePossible(Payment payment, BankAnswer answer, String pointer) {
    List<FieldError> wrong =
        Settlement.contradictions(payment, answer).stream()
            .map(e -> new FieldError(pointer + e.pointer(), e.code(), e.arguments()))
            .toList();
    if (!wrong.isEmpty()) {
      throw new InvalidFields(wrong);
    }
  }

  /** Those that the answer names, and the payment is for. */
  private static List<Payable> applications(Payment payment, BankAnswer answer, Work work) {
    List<Payable> applications = new ArrayList<>();
    for (BankAnswer.Outcome outcome : answer.items()) {
      payment
          .item(outcome.applicationId())
          .map(item -> work.require(item.kind().records(), payment.owner(), key(item)))
          .ifPresent(applications::add);
    }
    return applications;
  }

  private static String key(PaymentItem item) {
    return item.applicationId().value();
  }

  private static void tellInsurer(
      Payment settled, PaymentItem item, Settlement settlement, Work work) {
    Payable application =
        settlement.applications().stream()
            .filter(each -> each.id().equals(item.applicationId()))
            .findFirst()
            .orElseThrow();
    work.tell(
        settled.insurer(),
        MessageType.PREMIUM_PAID.wireName(),
        application,
        new PremiumPaid(
            item.kind(),
            item.applicationId(),
            settled.id(),
            item.amount(),
            String.valueOf(settled.bankReference()),
            Objects.requireNonNull(item.settledAt())));
  }
}
