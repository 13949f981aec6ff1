package cn.portcover.messaging.type;

import cn.portcover.domain.Company;
import cn.portcover.domain.Email;
import cn.portcover.domain.Mobile;
import cn.portcover.domain.Phone;
import cn.portcover.domain.enquiry.Enquiry;
import cn.portcover.domain.enquiry.EnquirySerial;
import cn.portcover.domain.enquiry.EnquirySubject;
import cn.portcover.domain.enquiry.RegisteredAddress;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code enquiry.submitted}: a company asks before it insures (投保咨询).
 *
 * @param company as it is signed in; {@code companyName} is what it filled in
 * @param by name of the person
 */
public record EnquirySubmitted(
    EnquirySerial serial,
    Company company,
    String companyName,
    RegisteredAddress address,
    String contact,
    Mobile mobile,
    Phone landline,
    Email email,
    EnquirySubject subject,
    @Nullable String otherNeed,
    @Nullable String by,
    Instant submittedAt) {

  /** Of an enquiry that was submitted. */
  public static EnquirySubmitted of(Enquiry enquiry) {
    var form = enquiry.form();
    var made = Objects.requireNonNull(enquiry.submission());
    return new EnquirySubmitted(
        enquiry.serial(),
        enquiry.company(),
        form.companyName(),
        form.address(),
        form.contact(),
        form.mobile(),
        form.landline(),
        form.email(),
        form.need().chosen(),
        form.need().otherNeed(),
        made.by().name(),
        made.at());
  }
}
