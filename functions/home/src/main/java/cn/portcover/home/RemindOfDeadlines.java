package cn.portcover.home;

import static cn.portcover.operation.Grant.PLATFORM;

import cn.portcover.domain.notice.Notice;
import cn.portcover.domain.notice.Reminder;
import cn.portcover.operation.DueRecords;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Scheduled;
import cn.portcover.operation.Work;
import java.time.Instant;

/**
 * 期限提醒: tells companies of days that are near, of each once. What was told is dropped once its day
 * is over, so that those told are the days that are still ahead.
 */
@Operation(
    caller = PLATFORM,
    changes = {Reminder.class, Notice.class},
    refuses = {},
    every = "PT5M")
final class RemindOfDeadlines implements Scheduled {
  private final DueRecords due;

  RemindOfDeadlines(DueRecords due) {
    this.due = due;
  }

  @Override
  public int run(Instant now) {
    return due.each(
        Reminder.KIND, "RemindOfDeadlines", now, (each, work) -> remind(each, work, now));
  }

  private static boolean remind(Reminder reminder, Work work, Instant now) {
    if (!reminder.isDue(now)) {
      return false;
    }
    if (reminder.isOver(now)) {
      work.keep(reminder.drop());
      return true;
    }
    work.keep(reminder.tell());
    work.announce(reminder.owner(), reminder.day().about(), reminder.announcement());
    return true;
  }
}
