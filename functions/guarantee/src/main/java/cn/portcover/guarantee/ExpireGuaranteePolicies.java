package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.PLATFORM;

import cn.portcover.domain.guarantee.GuaranteePolicy;
import cn.portcover.operation.DueRecords;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Scheduled;
import cn.portcover.operation.Work;
import java.time.Instant;

/** 已到期: guarantee policies whose last day is over. What they use of their limit stays used. */
@Operation(
    caller = PLATFORM,
    changes = GuaranteePolicy.class,
    refuses = {},
    every = "PT5M")
final class ExpireGuaranteePolicies implements Scheduled {
  private final DueRecords due;

  ExpireGuaranteePolicies(DueRecords due) {
    this.due = due;
  }

  @Override
  public int run(Instant now) {
    return due.each(
        GuaranteePolicy.KIND,
        "ExpireGuaranteePolicies",
        now,
        (each, work) -> expire(each, work, now));
  }

  private static boolean expire(GuaranteePolicy policy, Work work, Instant now) {
    boolean expires = policy.hasRunOut(now);
    if (expires) {
      work.keep(policy.expire());
    }
    return expires;
  }
}
