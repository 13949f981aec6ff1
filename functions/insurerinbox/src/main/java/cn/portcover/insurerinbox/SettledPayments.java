package cn.portcover.insurerinbox;

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
   * @throws cn.portcover.domain.InvalidFields when it contradicts what is known; pointers are into
   *     the answer
   */
  boolean settle(Payment payment, BankAnswer answer, Work work, Instant now) {
    Settlement settlement =
        Settlement.of(payment, applications(payment, answer, work), answer, now);
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
    if (settled.status() != payment.status()) {
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
