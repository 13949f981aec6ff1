package cn.portcover.home;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.notice.DigestNotFound;
import cn.portcover.domain.notice.DigestSubscription;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Delete;

/** 退订邮件摘要. */
@Operation(caller = MEMBER, changes = DigestSubscription.class, refuses = DigestNotFound.class)
final class UnsubscribeFromDigest {
  @Delete("/notice-digest")
  void unsubscribe(Caller caller, Work work) {
    work.keep(SubscribeToDigest.own(caller, work).end());
  }
}
