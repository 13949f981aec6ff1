package cn.portcover.operation;

import cn.portcover.domain.Uscc;
import cn.portcover.domain.notice.Announcement;
import cn.portcover.domain.notice.Notice;
import cn.portcover.domain.notice.NoticeKind;
import cn.portcover.domain.record.Owner;
import java.time.Instant;

/** Records that are easily made. */
final class SomeNotices {
  private SomeNotices() {}

  static Notice notice(Ids ids, Instant now) {
    return Notice.told(
        ids.next(now),
        Owner.company(new Uscc("91110107569535667U")),
        new Announcement(NoticeKind.LIMIT_EXPIRED, "额度已过期。", "The limit has expired."),
        "guarantee/limits/1",
        now);
  }
}
