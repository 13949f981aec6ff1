package cn.portcover.application;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.ApplicationStatus;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 查询投保申请: the company's applications, newest first. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = CursorNotValid.class,
    reads = Application.class)
final class ListApplications {
  @Get("/applications")
  Paging.Listing<ApplicationSummary> list(
      @Nullable @QueryValue ApplicationStatus status, Paging paging, Caller caller, Work work) {
    Map<String, String> statuses = status == null ? Map.of() : Map.of("status", status.name());
    return Paging.Listing.of(
        work.store()
            .list(Application.KIND, caller.owner(), statuses, paging.limit(), paging.cursor()),
        application -> ApplicationSummary.of(application, caller.language()));
  }
}
