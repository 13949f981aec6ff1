package cn.portcover.application;

import static cn.portcover.operation.Grant.PLATFORM;

import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.ApplicationStatus;
import cn.portcover.domain.record.Actor;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Scheduled;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.Store;
import java.time.Instant;

/** 已失效: offers whose deadline has passed. */
@Operation(
    caller = PLATFORM,
    changes = Application.class,
    refuses = {},
    every = "PT5M")
final class LapseApplications implements Scheduled {
  private static final int BATCH = 200;
  private final Works works;

  LapseApplications(Works works) {
    this.works = works;
  }

  @Override
  public int run(Instant now) {
    int lapsed = 0;
    for (Application due : works.store().due(Application.KIND, now, BATCH)) {
      lapsed += lapse(due, now) ? 1 : 0;
    }
    return lapsed;
  }

  private boolean lapse(Application due, Instant now) {
    try {
      return works.commit(
          "LapseApplications",
          Actor.platform("LapseApplications"),
          now,
          work -> {
            Application application = work.require(Application.KIND, due.owner(), due.key());
            boolean lapses =
                application.status() == ApplicationStatus.TO_BE_CONFIRMED
                    && application.hasPassedDeadline(now);
            if (lapses) {
              work.keep(application.lapse(now));
            }
            return lapses;
          });
    } catch (Store.Raced raced) {
      // The company or the insurer was faster; the next run judges the new state.
      return false;
    }
  }
}
