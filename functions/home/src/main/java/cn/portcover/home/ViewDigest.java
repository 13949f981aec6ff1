package cn.portcover.home;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.notice.DigestNotFound;
import cn.portcover.domain.notice.DigestSubscription;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** The caller's own subscription to the digest. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = DigestNotFound.class,
    reads = DigestSubscription.class)
final class ViewDigest {
  @Get("/notice-digest")
  DigestView view(Caller caller, Work work) {
    return DigestView.of(SubscribeToDigest.own(caller, work), caller.language());
  }
}
