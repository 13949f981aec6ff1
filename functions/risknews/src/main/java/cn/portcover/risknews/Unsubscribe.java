package cn.portcover.risknews;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.article.RiskSubscription;
import cn.portcover.domain.article.RiskSubscriptionNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Status;

/** 取消订阅; one that has ended stays ended. */
@Operation(
    caller = MEMBER,
    changes = RiskSubscription.class,
    refuses = RiskSubscriptionNotFound.class)
final class Unsubscribe {
  @Delete("/risk-subscriptions/{id}")
  @Status(HttpStatus.NO_CONTENT)
  void unsubscribe(RecordId id, Caller caller, Work work) {
    RiskSubscription subscription = work.require(RiskSubscription.KIND, caller.owner(), id.value());
    if (subscription.isActive()) {
      work.keep(subscription.end());
    }
  }
}
