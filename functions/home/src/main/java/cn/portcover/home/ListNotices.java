package cn.portcover.home;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.notice.Notice;
import cn.portcover.domain.notice.NoticeStatus;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 通知: what the company was told, newest first; those that nobody has read with {@code UNREAD}. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = CursorNotValid.class,
    reads = Notice.class)
final class ListNotices {
  @Get("/notices")
  Paging.Listing<NoticeView> list(
      @Nullable @QueryValue NoticeStatus status, Paging paging, Caller caller, Work work) {
    Map<String, String> statuses = status == null ? Map.of() : Map.of("status", status.name());
    return Paging.Listing.of(
        work.store().list(Notice.KIND, caller.owner(), statuses, paging.limit(), paging.cursor()),
        notice -> NoticeView.of(notice, caller.language()));
  }
}
