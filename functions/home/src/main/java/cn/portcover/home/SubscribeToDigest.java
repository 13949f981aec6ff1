package cn.portcover.home;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.Email;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.notice.DigestSubscription;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Put;
import java.time.Instant;

/** 订阅邮件摘要: the address is sent a code within minutes, to be sent back. */
@Operation(
    caller = MEMBER,
    changes = DigestSubscription.class,
    refuses = {})
final class SubscribeToDigest {
  record Wanted(Email email) {}

  @Put("/notice-digest")
  DigestView subscribe(@Body Wanted wanted, Caller caller, Work work, Instant now) {
    String person = caller.openSession().person();
    Sha256 id = DigestSubscription.idOf(caller.company().uscc(), person);
    DigestSubscription asked =
        work.find(DigestSubscription.KIND, caller.owner(), id.value())
            .map(known -> known.ask(wanted.email(), caller.language(), now))
            .orElseGet(
                () ->
                    DigestSubscription.asked(
                        caller.company().uscc(), person, wanted.email(), caller.language(), now));
    work.keep(asked);
    return DigestView.of(asked, caller.language());
  }

  /** The caller's own. */
  static DigestSubscription own(Caller caller, Work work) {
    Sha256 id = DigestSubscription.idOf(caller.company().uscc(), caller.openSession().person());
    return work.require(DigestSubscription.KIND, caller.owner(), id.value());
  }
}
