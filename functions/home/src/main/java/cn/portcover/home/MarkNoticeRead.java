package cn.portcover.home;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.notice.Notice;
import cn.portcover.domain.notice.NoticeNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Post;
import java.time.Instant;

/** 已读: by the first of the company; whoever marks it again gets the same answer. */
@Operation(caller = MEMBER, changes = Notice.class, refuses = NoticeNotFound.class)
final class MarkNoticeRead {
  @Post("/notices/{id}/reading")
  NoticeView mark(String id, Caller caller, Work work, Instant now) {
    Notice notice = work.require(Notice.KIND, caller.owner(), id);
    Notice read = notice.read(caller.actor(), now);
    if (!read.equals(notice)) {
      work.keep(read);
    }
    return NoticeView.of(read, caller.language());
  }
}
