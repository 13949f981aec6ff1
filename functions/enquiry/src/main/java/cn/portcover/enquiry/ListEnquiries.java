package cn.portcover.enquiry;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.enquiry.Enquiry;
import cn.portcover.domain.enquiry.EnquiryStatus;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Pages;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 询保申请列表, newest first. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = CursorNotValid.class,
    reads = Enquiry.class)
final class ListEnquiries {
  @Get("/enquiries")
  Paging.Listing<EnquirySummary> list(
      @Nullable @QueryValue EnquiryStatus status, Paging paging, Caller caller, Work work) {
    Map<String, String> statuses = status == null ? Map.of() : Map.of("status", status.name());
    return Paging.Listing.of(
        Pages.of(
            paging,
            (limit, cursor) ->
                work.store().list(Enquiry.KIND, caller.owner(), statuses, limit, cursor),
            Enquiries::isShown),
        enquiry -> EnquirySummary.of(enquiry, caller.language()));
  }
}
