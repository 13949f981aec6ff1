package cn.portcover.home;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.Email;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.notice.DigestSubscription;
import cn.portcover.domain.notice.MailNotSetUp;
import cn.portcover.domain.session.Account;
import cn.portcover.domain.session.Session;
import cn.portcover.domain.signature.Card;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.Mail;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Put;
import java.time.Instant;

/**
 * 订阅邮件摘要: the address is sent a code within minutes, to be sent back. The subscription lasts as
 * long as the card of the session, or the one that vouched for its password.
 */
@Operation(caller = MEMBER, changes = DigestSubscription.class, refuses = MailNotSetUp.class)
final class SubscribeToDigest {
  private final Mail mail;

  SubscribeToDigest(Mail mail) {
    this.mail = mail;
  }

  record Wanted(Email email) {}

  @Put("/notice-digest")
  DigestView subscribe(@Body Wanted wanted, Caller caller, Work work, Instant now) {
    if (!mail.isSetUp()) {
      throw new MailNotSetUp();
    }
    String person = caller.openSession().person();
    Sha256 id = DigestSubscription.idOf(caller.company().uscc(), person);
    Instant until = vouchedUntil(caller, work);
    DigestSubscription asked =
        work.find(DigestSubscription.KIND, caller.owner(), id.value())
            .map(known -> known.ask(wanted.email(), caller.language(), until, now))
            .orElseGet(
                () ->
                    DigestSubscription.asked(
                        caller.company().uscc(),
                        person,
                        wanted.email(),
                        caller.language(),
                        until,
                        now));
    work.keep(asked);
    return DigestView.of(asked, caller.language());
  }

  /** The caller's own. */
  static DigestSubscription own(Caller caller, Work work) {
    Sha256 id = DigestSubscription.idOf(caller.company().uscc(), caller.openSession().person());
    return work.require(DigestSubscription.KIND, caller.owner(), id.value());
  }

  /** Until when a card says that the caller is of the company. */
  static Instant vouchedUntil(Caller caller, Work work) {
    Session session = caller.openSession();
    Card card = session.card();
    if (card != null) {
      return card.notAfter();
    }
    Sha256 id = Account.idOf(session.company().uscc(), session.person());
    return work.require(Account.KIND, Account.ownerOf(id), id.value()).validUntil();
  }
}
