package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.PLATFORM;

import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.CreditAuthorisationStatus;
import cn.portcover.domain.message.DeliveryStatus;
import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.domain.notice.CreditAuthorisationAnnouncements;
import cn.portcover.domain.notice.Notice;
import cn.portcover.domain.record.Actor;
import cn.portcover.messaging.MessageType;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Streamed;
import cn.portcover.operation.Work;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.Store;
import java.time.Instant;

/**
 * 接收失败: a credit authorisation that its insurer could not be told of, so that another is signed.
 */
@Operation(
    caller = PLATFORM,
    changes = {CreditAuthorisation.class, Notice.class},
    refuses = {},
    reads = OutgoingMessage.class,
    follows = OutgoingMessage.class)
final class MarkCreditAuthorisationsUndelivered implements Streamed {
  private static final String NAME = "MarkCreditAuthorisationsUndelivered";
  private static final String SIGNED = MessageType.CREDIT_AUTHORISATION_SIGNED.wireName();
  private static final String WHY = "平台未能将授权书送达保险机构";

  private final Works works;

  MarkCreditAuthorisationsUndelivered(Works works) {
    this.works = works;
  }

  @Override
  public void onWritten(Written written, Instant now) {
    works
        .store()
        .find(OutgoingMessage.KIND, written.owner(), written.key())
        .map(Store.Found::record)
        .filter(message -> message.type().equals(SIGNED))
        .filter(message -> message.status() == DeliveryStatus.DEAD)
        .ifPresent(message -> mark(message, now));
  }

  private void mark(OutgoingMessage message, Instant now) {
    try {
      works.commit(NAME, Actor.platform(NAME), now, work -> notReceived(message, work));
    } catch (Store.Raced raced) {
      // The insurer has answered meanwhile, or the same record of the stream came twice.
    }
  }

  private static boolean notReceived(OutgoingMessage message, Work work) {
    String id = message.about().substring(CreditAuthorisation.KIND.name().length() + 1);
    work.find(CreditAuthorisation.KIND, message.owner(), id)
        .filter(each -> each.status() == CreditAuthorisationStatus.SIGNED)
        .map(each -> each.failReceipt(WHY))
        .ifPresent(
            failed -> {
              work.keep(failed, WHY);
              work.announce(failed, CreditAuthorisationAnnouncements.answered(failed));
            });
    return true;
  }
}
