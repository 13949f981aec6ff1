package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.PLATFORM;

import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.operation.DueRecords;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Scheduled;
import cn.portcover.operation.Work;
import java.time.Instant;

/** 已失效: credit authorisations whose last day is over. */
@Operation(
    caller = PLATFORM,
    changes = CreditAuthorisation.class,
    refuses = {},
    every = "PT5M")
final class ExpireCreditAuthorisations implements Scheduled {
  private final DueRecords due;

  ExpireCreditAuthorisations(DueRecords due) {
    this.due = due;
  }

  @Override
  public int run(Instant now) {
    return due.each(
        CreditAuthorisation.KIND,
        "ExpireCreditAuthorisations",
        now,
        (each, work) -> expire(each, work, now));
  }

  private static boolean expire(CreditAuthorisation authorisation, Work work, Instant now) {
    boolean expires = authorisation.dueAt().isPresent() && authorisation.hasRunOut(now);
    if (expires) {
      work.keep(authorisation.expire());
    }
    return expires;
  }
}
