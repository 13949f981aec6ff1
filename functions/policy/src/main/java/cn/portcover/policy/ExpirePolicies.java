package cn.portcover.policy;

import static cn.portcover.operation.Grant.PLATFORM;

import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.PolicyStatus;
import cn.portcover.domain.record.Actor;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Scheduled;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.Store;
import java.time.Instant;

/** 失效: policies whose last day is over. */
@Operation(
    caller = PLATFORM,
    changes = Policy.class,
    refuses = {},
    every = "PT5M")
final class ExpirePolicies implements Scheduled {
  private static final int BATCH = 200;
  private final Works works;

  ExpirePolicies(Works works) {
    this.works = works;
  }

  @Override
  public int run(Instant now) {
    int expired = 0;
    for (Policy due : works.store().due(Policy.KIND, now, BATCH)) {
      expired += expire(due, now) ? 1 : 0;
    }
    return expired;
  }

  private boolean expire(Policy due, Instant now) {
    try {
      return works.commit(
          "ExpirePolicies",
          Actor.platform("ExpirePolicies"),
          now,
          work -> {
            Policy policy = work.require(Policy.KIND, due.owner(), due.key());
            boolean expires = policy.status() == PolicyStatus.EFFECTIVE && policy.hasRunOut(now);
            if (expires) {
              work.keep(policy.expire());
            }
            return expires;
          });
    } catch (Store.Raced raced) {
      // The company or the insurer was faster; the next run judges the new state.
      return false;
    }
  }
}
