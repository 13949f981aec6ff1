package cn.portcover.enquiry;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.enquiry.Enquiry;
import cn.portcover.domain.enquiry.EnquiryNotFound;
import cn.portcover.domain.enquiry.EnquiryNotOpen;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.StaleVersion;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Put;

/** 修改, 保存: the draft as it is now, complete and right. */
@Operation(
    caller = MEMBER,
    changes = Enquiry.class,
    refuses = {
      EnquiryNotFound.class,
      EnquiryNotOpen.class,
      StaleVersion.class,
      InvalidFields.class
    },
    ifMatch = true,
    uses = Operation.Uses.REFERENCE,
    reads = Counterparty.class)
final class ChangeEnquiry {
  private final EnquiryCheck check;

  ChangeEnquiry(EnquiryCheck check) {
    this.check = check;
  }

  @Put("/enquiries/{serial}")
  EnquiryView change(String serial, @Body EnquiryInput given, Caller caller, Work work) {
    Enquiry enquiry = Enquiries.requireSeen(serial, caller, work);
    enquiry.requireOpen();
    EnquiryCheck.Checked checked = check.require(given, work);
    Enquiry changed = enquiry.change(checked.insurer(), checked.form());
    work.keep(changed);
    return EnquiryView.saved(changed, caller.language());
  }
}
