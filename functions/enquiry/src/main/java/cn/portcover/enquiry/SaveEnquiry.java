package cn.portcover.enquiry;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.enquiry.Enquiry;
import cn.portcover.domain.enquiry.EnquirySerial;
import cn.portcover.domain.policy.Policy;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.time.Instant;

/** 新增, 保存: a new draft; what is required must already be there and right. */
@Operation(
    caller = MEMBER,
    changes = Enquiry.class,
    refuses = InvalidFields.class,
    keyRequired = true,
    uses = Operation.Uses.REFERENCE,
    reads = Counterparty.class)
final class SaveEnquiry {
  private final EnquiryCheck check;
  private final Ids ids;

  SaveEnquiry(EnquiryCheck check, Ids ids) {
    this.check = check;
    this.ids = ids;
  }

  @Post("/enquiries")
  @Status(HttpStatus.CREATED)
  EnquiryView save(@Body EnquiryInput given, Caller caller, Work work, Instant now) {
    EnquiryCheck.Checked checked = check.require(given, work);
    Enquiry saved =
        Enquiry.saved(serial(now), caller.company(), checked.insurer(), checked.form(), now);
    work.keep(saved);
    return EnquiryView.saved(saved, caller.language());
  }

  private EnquirySerial serial(Instant now) {
    return EnquirySerial.of(
        now.atZone(Policy.ZONE).getYear(), ids.generator().nextLong(EnquirySerial.DRAWN_BELOW));
  }
}
