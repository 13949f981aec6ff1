package cn.portcover.payment;

import static cn.portcover.operation.Grant.PLATFORM;

import cn.portcover.domain.notice.Notice;
import cn.portcover.domain.notice.PaymentAnnouncements;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentStatus;
import cn.portcover.messaging.MessageType;
import cn.portcover.messaging.type.PaymentQueried;
import cn.portcover.operation.DueRecords;
import cn.portcover.operation.EmbeddedMetric;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Scheduled;
import cn.portcover.operation.Work;
import java.time.Duration;
import java.time.Instant;

/**
 * Asks banks that are silent what became of a payment, ever more seldom until they answer. Nothing
 * is instructed again: a question moves no money.
 */
@Operation(
    caller = PLATFORM,
    changes = {Payment.class, Notice.class},
    refuses = {},
    every = "PT1M")
final class ReconcilePayments implements Scheduled {
  private final DueRecords due;

  ReconcilePayments(DueRecords due) {
    this.due = due;
  }

  @Override
  public int run(Instant now) {
    return due.each(Payment.KIND, "ReconcilePayments", now, ReconcilePayments::ask);
  }

  private static boolean ask(Payment payment, Work work) {
    Instant now = work.now();
    if (payment.status().isSettled() || payment.dueAt().filter(at -> !at.isAfter(now)).isEmpty()) {
      return false;
    }
    EmbeddedMetric.UNANSWERED_PAYMENT.write(
        Duration.between(payment.createdAt(), now).toSeconds(), now);
    Payment asked = payment.ask(now);
    work.keep(asked);
    if (payment.status() != PaymentStatus.UNKNOWN) {
      work.announce(asked, PaymentAnnouncements.unknown(asked));
    }
    work.tell(
        asked.bank(),
        MessageType.PAYMENT_QUERIED.wireName(),
        asked,
        new PaymentQueried(asked.id(), asked.createdAt(), asked.total(), asked.queries()));
    return true;
  }
}
