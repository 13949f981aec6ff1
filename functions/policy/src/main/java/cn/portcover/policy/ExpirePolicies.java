package cn.portcover.policy;

import static cn.portcover.operation.Grant.PLATFORM;

import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.PolicyStatus;
import cn.portcover.operation.DueRecords;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Scheduled;
import cn.portcover.operation.Work;
import java.time.Instant;

/** 失效: policies whose last day is over. */
@Operation(
    caller = PLATFORM,
    changes = Policy.class,
    refuses = {},
    every = "PT5M")
final class ExpirePolicies implements Scheduled {
  private final DueRecords due;

  ExpirePolicies(DueRecords due) {
    this.due = due;
  }

  @Override
  public int run(Instant now) {
    return due.each(Policy.KIND, "ExpirePolicies", now, (each, work) -> expire(each, work, now));
  }

  private static boolean expire(Policy policy, Work work, Instant now) {
    boolean expires = policy.status() == PolicyStatus.EFFECTIVE && policy.hasRunOut(now);
    if (expires) {
      work.keep(policy.expire());
    }
    return expires;
  }
}
