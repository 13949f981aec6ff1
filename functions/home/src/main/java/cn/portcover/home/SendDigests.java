package cn.portcover.home;

import static cn.portcover.operation.Grant.PLATFORM;

import cn.portcover.domain.notice.DigestSubscription;
import cn.portcover.domain.notice.Notice;
import cn.portcover.domain.notice.NoticeStatus;
import cn.portcover.operation.DueRecords;
import cn.portcover.operation.EmbeddedMetric;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Scheduled;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.Mail;
import cn.portcover.operation.port.Unavailable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 邮件摘要: codes to addresses that are to be confirmed, and once a day what is unread to those that
 * are, as long as their cards hold. Without an address to send from it does nothing. A letter goes
 * out before it is noted that it has: after a crash between the two it goes out once more, under
 * the same Message-ID. A letter that nobody takes now keeps no other waiting.
 */
@Operation(
    caller = PLATFORM,
    changes = DigestSubscription.class,
    refuses = {},
    uses = Operation.Uses.MAIL,
    reads = Notice.class,
    every = "PT5M")
final class SendDigests implements Scheduled {
  private static final Logger LOG = LoggerFactory.getLogger(SendDigests.class);

  /** More than anybody reads. */
  private static final int MOST = 100;

  private static final int CODE_LENGTH = 16;

  private final DueRecords due;
  private final Mail mail;
  private final Ids ids;

  SendDigests(DueRecords due, Mail mail, Ids ids) {
    this.due = due;
    this.mail = mail;
    this.ids = ids;
  }

  @Override
  public int run(Instant now) {
    return mail.isSetUp()
        ? due.each(
            DigestSubscription.KIND, "SendDigests", now, (each, work) -> send(each, work, now))
        : 0;
  }

  private boolean send(DigestSubscription to, Work work, Instant now) {
    if (!to.isDue(now)) {
      return false;
    }
    work.keep(nextOrLater(to, work, now));
    return true;
  }

  private DigestSubscription nextOrLater(DigestSubscription to, Work work, Instant now) {
    List<Notice> unread = to.isConfirmed() ? unread(to, work, now) : List.of();
    try {
      return next(to, unread, now);
    } catch (Unavailable refused) {
      LOG.error("a letter to the subscriber {} is not taken now", to.id(), refused);
      EmbeddedMetric.LETTERS_NOT_TAKEN.write(1, now);
      return to.later(now);
    }
  }

  private DigestSubscription next(DigestSubscription to, List<Notice> unread, Instant now) {
    if (to.isOver(now)) {
      return to.end();
    }
    if (to.needsCode()) {
      return code(to, now);
    }
    return to.isConfirmed() ? digest(to, unread, now) : to.end();
  }

  private DigestSubscription code(DigestSubscription to, Instant now) {
    String code = ids.nonce().substring(0, CODE_LENGTH);
    return mail.send(DigestLetters.code(to, code)) ? to.codeSent(code, now) : to.end();
  }

  private static List<Notice> unread(DigestSubscription to, Work work, Instant now) {
    return work
        .store()
        .list(Notice.KIND, to.owner(), Map.of("status", NoticeStatus.UNREAD.name()), MOST, null)
        .items()
        .stream()
        .filter(notice -> to.tells(notice.createdAt(), now))
        .toList();
  }

  private DigestSubscription digest(DigestSubscription to, List<Notice> unread, Instant now) {
    boolean taken = unread.isEmpty() || mail.send(DigestLetters.digest(to, unread));
    return taken ? to.sent(now) : to.end();
  }
}
