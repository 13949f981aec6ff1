package cn.portcover.enquiry;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.enquiry.Enquiry;
import cn.portcover.domain.enquiry.EnquiryNotFound;
import cn.portcover.domain.enquiry.EnquiryNotOpen;
import cn.portcover.messaging.MessageType;
import cn.portcover.messaging.type.EnquirySubmitted;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.StaleVersion;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Post;
import java.time.Instant;

/** 提交: the enquiry goes to the insurer, read-only from then on. */
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
    uses = Operation.Uses.REFERENCE)
final class SubmitEnquiry {
  private final EnquiryCheck check;

  SubmitEnquiry(EnquiryCheck check) {
    this.check = check;
  }

  @Post("/enquiries/{serial}/submission")
  EnquiryView submit(String serial, Caller caller, Work work, Instant now) {
    Enquiry enquiry = Enquiries.requireSeen(serial, caller, work);
    enquiry.requireOpen();
    Enquiry submitted =
        enquiry.submit(check.today(enquiry.form()), new Enquiry.Submission(caller.actor(), now));
    work.keep(submitted);
    work.tell(
        submitted.insurer(),
        MessageType.ENQUIRY_SUBMITTED.wireName(),
        submitted,
        EnquirySubmitted.of(submitted));
    return EnquiryView.submitted(submitted, caller.language());
  }
}
