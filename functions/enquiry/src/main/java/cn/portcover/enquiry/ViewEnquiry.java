package cn.portcover.enquiry;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.enquiry.Enquiry;
import cn.portcover.domain.enquiry.EnquiryNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 查看: the enquiry, with the insurer's answer where it has one. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = EnquiryNotFound.class,
    reads = Enquiry.class)
final class ViewEnquiry {
  @Get("/enquiries/{serial}")
  EnquiryView view(String serial, Caller caller, Work work) {
    return EnquiryView.of(Enquiries.require(serial, caller, work), caller.language());
  }
}
