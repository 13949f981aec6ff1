package cn.portcover.enquiry;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.enquiry.Enquiry;
import cn.portcover.domain.enquiry.EnquiryNotFound;
import cn.portcover.domain.enquiry.EnquiryNotOpen;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.StaleVersion;
import cn.portcover.operation.Work;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Status;

/** 删除: a draft that is not wanted; what was submitted stays. */
@Operation(
    caller = MEMBER,
    changes = Enquiry.class,
    refuses = {EnquiryNotFound.class, EnquiryNotOpen.class, StaleVersion.class},
    ifMatch = true)
final class RemoveEnquiry {
  @Delete("/enquiries/{serial}")
  @Status(HttpStatus.NO_CONTENT)
  void remove(String serial, Caller caller, Work work) {
    work.keep(Enquiries.requireSeen(serial, caller, work).remove());
  }
}
