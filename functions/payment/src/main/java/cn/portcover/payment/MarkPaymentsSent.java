package cn.portcover.payment;

import static cn.portcover.operation.Grant.PLATFORM;

import cn.portcover.domain.message.DeliveryStatus;
import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.domain.notice.Notice;
import cn.portcover.domain.notice.PaymentAnnouncements;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.payment.PaymentAgreementStatus;
import cn.portcover.domain.record.Actor;
import cn.portcover.messaging.MessageType;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Streamed;
import cn.portcover.operation.Work;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.Store;
import java.time.Instant;
import java.util.function.Function;

/**
 * Follows what becomes of messages to banks: a payment whose request a bank has taken is 已发送银行, and
 * an agreement that no bank could be told of is 接收失败, so that it can be signed again.
 */
@Operation(
    caller = PLATFORM,
    changes = {Payment.class, PaymentAgreement.class, Notice.class},
    refuses = {},
    reads = OutgoingMessage.class,
    follows = OutgoingMessage.class)
final class MarkPaymentsSent implements Streamed {
  private static final String NAME = "MarkPaymentsSent";
  private static final String REQUESTED = MessageType.PAYMENT_REQUESTED.wireName();
  private static final String SIGNED = MessageType.PAYMENT_AGREEMENT_SIGNED.wireName();
  private static final String WHY = "平台未能将协议送达银行";

  private final Works works;

  MarkPaymentsSent(Works works) {
    this.works = works;
  }

  @Override
  public void onWritten(Written written, Instant now) {
    works
        .store()
        .find(OutgoingMessage.KIND, written.owner(), written.key())
        .map(Store.Found::record)
        .ifPresent(message -> follow(message, now));
  }

  private void follow(OutgoingMessage message, Instant now) {
    if (message.type().equals(REQUESTED) && message.status() == DeliveryStatus.DELIVERED) {
      commit(now, work -> sent(message, work));
    } else if (message.type().equals(SIGNED) && message.status() == DeliveryStatus.DEAD) {
      commit(now, work -> notReceived(message, work));
    }
  }

  private static boolean sent(OutgoingMessage message, Work work) {
    String id = message.about().substring(Payment.KIND.name().length() + 1);
    work.find(Payment.KIND, message.owner(), id).flatMap(Payment::sent).ifPresent(work::keep);
    return true;
  }

  /** Only while it is this signing that waits: the message bears the agreement's version. */
  private static boolean notReceived(OutgoingMessage message, Work work) {
    String id = message.about().substring(PaymentAgreement.KIND.name().length() + 1);
    work.find(PaymentAgreement.KIND, message.owner(), id)
        .filter(agreement -> agreement.status() == PaymentAgreementStatus.SIGNING)
        .filter(agreement -> agreement.version() == message.sequence())
        .map(agreement -> agreement.failReceipt(WHY))
        .ifPresent(
            failed -> {
              work.keep(failed, WHY);
              work.announce(failed, PaymentAnnouncements.decided(failed));
            });
    return true;
  }

  private void commit(Instant now, Function<Work, Boolean> does) {
    try {
      works.commit(NAME, Actor.platform(NAME), now, does);
    } catch (Store.Raced raced) {
      // The bank has answered meanwhile, or the same record of the stream came twice.
    }
  }
}
