package cn.portcover.risknews;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.article.RiskSubscription;
import cn.portcover.domain.article.RiskSubscriptionStatus;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import java.util.Map;

/** What the company has subscribed to. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = CursorNotValid.class,
    reads = RiskSubscription.class)
final class ListSubscriptions {
  @Get("/risk-subscriptions")
  Paging.Listing<RiskSubscriptionView> list(Paging paging, Caller caller, Work work) {
    return Paging.Listing.of(
        work.store()
            .list(
                RiskSubscription.KIND,
                caller.owner(),
                Map.of("status", RiskSubscriptionStatus.ACTIVE.name()),
                paging.limit(),
                paging.cursor()),
        subscription -> RiskSubscriptionView.of(subscription, caller.language()));
  }
}
