package cn.portcover.enquiry;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.enquiry.Enquiry;
import cn.portcover.domain.enquiry.EnquiryNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.HistoryView;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 状态记录查询 of an enquiry. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = EnquiryNotFound.class,
    reads = Enquiry.class)
final class ViewEnquiryHistory {
  @Get("/enquiries/{serial}/history")
  HistoryView view(String serial, Caller caller, Work work) {
    return HistoryView.of(Enquiries.require(serial, caller, work), work, caller.language());
  }
}
