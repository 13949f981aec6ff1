package cn.portcover.home;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.notice.DigestNotFound;
import cn.portcover.domain.notice.DigestSubscription;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/**
 * The caller's own subscription to the digest. Whoever looks with a card that holds longer than the
 * one before has the digest for that much longer.
 */
@Operation(caller = MEMBER, changes = DigestSubscription.class, refuses = DigestNotFound.class)
final class ViewDigest {
  @Get("/notice-digest")
  DigestView view(Caller caller, Work work) {
    DigestSubscription known = SubscribeToDigest.own(caller, work);
    DigestSubscription renewed = known.vouchedFor(SubscribeToDigest.vouchedUntil(caller, work));
    if (renewed.version() != known.version()) {
      work.keep(renewed);
    }
    return DigestView.of(renewed, caller.language());
  }
}
