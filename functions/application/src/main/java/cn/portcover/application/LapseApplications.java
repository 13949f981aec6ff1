package cn.portcover.application;

import static cn.portcover.operation.Grant.PLATFORM;

import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.ApplicationStatus;
import cn.portcover.domain.notice.Announcements;
import cn.portcover.domain.notice.Notice;
import cn.portcover.operation.DueRecords;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Scheduled;
import cn.portcover.operation.Work;
import java.time.Instant;

/** 已失效: offers whose deadline has passed. */
@Operation(
    caller = PLATFORM,
    changes = {Application.class, Notice.class},
    refuses = {},
    every = "PT5M")
final class LapseApplications implements Scheduled {
  private final DueRecords due;

  LapseApplications(DueRecords due) {
    this.due = due;
  }

  @Override
  public int run(Instant now) {
    return due.each(
        Application.KIND, "LapseApplications", now, (each, work) -> lapse(each, work, now));
  }

  private static boolean lapse(Application application, Work work, Instant now) {
    boolean lapses =
        application.status() == ApplicationStatus.TO_BE_CONFIRMED
            && application.hasPassedDeadline(now);
    if (lapses) {
      Application lapsed = application.lapse(now);
      work.keep(lapsed);
      work.announce(lapsed, Announcements.lapsed(lapsed));
    }
    return lapses;
  }
}
