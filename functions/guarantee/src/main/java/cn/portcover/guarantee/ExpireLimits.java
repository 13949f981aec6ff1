package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.PLATFORM;

import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitChange;
import cn.portcover.domain.guarantee.LimitMove;
import cn.portcover.domain.notice.LimitAnnouncements;
import cn.portcover.domain.notice.Notice;
import cn.portcover.operation.DueRecords;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Scheduled;
import cn.portcover.operation.Work;
import java.time.Instant;

/** 已过期: limits whose last day is over. */
@Operation(
    caller = PLATFORM,
    changes = {Limit.class, LimitChange.class, Notice.class},
    refuses = {},
    every = "PT5M")
final class ExpireLimits implements Scheduled {
  private final DueRecords due;

  ExpireLimits(DueRecords due) {
    this.due = due;
  }

  @Override
  public int run(Instant now) {
    return due.each(Limit.KIND, "ExpireLimits", now, (each, work) -> expire(each, work, now));
  }

  private static boolean expire(Limit limit, Work work, Instant now) {
    boolean over = limit.isOver(now);
    if (over) {
      LimitMove expired = limit.expire(LimitChange.Cause.of(limit), now);
      expired.records().forEach(work::keep);
      work.announce(expired.limit(), LimitAnnouncements.expired(expired.limit()));
    }
    return over;
  }
}
