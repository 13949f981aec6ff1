package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.PLATFORM;

import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteeHolding;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitChange;
import cn.portcover.domain.notice.GuaranteeApplicationAnnouncements;
import cn.portcover.domain.notice.Notice;
import cn.portcover.operation.DueRecords;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Scheduled;
import cn.portcover.operation.Work;
import java.time.Instant;

/** 逾期未缴费: applications whose last day for paying is over; their limit is free again. */
@Operation(
    caller = PLATFORM,
    changes = {GuaranteeApplication.class, Limit.class, LimitChange.class, Notice.class},
    refuses = {},
    every = "PT5M")
final class LapseGuaranteeApplications implements Scheduled {
  private final DueRecords due;

  LapseGuaranteeApplications(DueRecords due) {
    this.due = due;
  }

  @Override
  public int run(Instant now) {
    return due.each(
        GuaranteeApplication.KIND,
        "LapseGuaranteeApplications",
        now,
        (each, work) -> lapse(each, work, now));
  }

  private static boolean lapse(GuaranteeApplication application, Work work, Instant now) {
    boolean lapses = application.hasRunOut(now);
    if (lapses) {
      GuaranteeHolding held = application.holding();
      if (held.isReserved()) {
        work.require(Limit.KIND, application.owner(), held.limitId().value())
            .cancel(held.amount(), application.id(), now)
            .records()
            .forEach(work::keep);
      }
      GuaranteeApplication lapsed = application.lapse();
      work.keep(lapsed);
      work.announce(lapsed, GuaranteeApplicationAnnouncements.lapsed(lapsed));
    }
    return lapses;
  }
}
