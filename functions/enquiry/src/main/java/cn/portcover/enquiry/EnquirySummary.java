package cn.portcover.enquiry;

import cn.portcover.domain.Email;
import cn.portcover.domain.Language;
import cn.portcover.domain.Mobile;
import cn.portcover.domain.Phone;
import cn.portcover.domain.enquiry.Enquiry;
import cn.portcover.domain.enquiry.EnquirySerial;
import cn.portcover.domain.enquiry.EnquiryStatus;
import cn.portcover.domain.enquiry.EnquirySubject;
import cn.portcover.domain.policy.Policy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list (询保申请列表, 手册 000 §5.1): 询保申请流水号, 公司名称, 联系人, 联系电话, 联系邮箱, 询保内容, 提交日期, 申请状态.
 *
 * @param submittedOn 提交日期 where the companies are; absent for a draft
 */
record EnquirySummary(
    EnquirySerial serial,
    String companyName,
    String contact,
    Phone landline,
    Mobile mobile,
    Email email,
    EnquirySubject subject,
    String subjectLabel,
    @Nullable LocalDate submittedOn,
    EnquiryStatus status,
    String statusLabel,
    long version) {
  static EnquirySummary of(Enquiry enquiry, Language language) {
    var form = enquiry.form();
    var subject = form.need().chosen();
    var made = enquiry.submission();
    return new EnquirySummary(
        enquiry.serial(),
        form.companyName(),
        form.contact(),
        form.landline(),
        form.mobile(),
        form.email(),
        subject,
        subject.label(language),
        made == null ? null : LocalDate.ofInstant(made.at(), Policy.ZONE),
        enquiry.status(),
        enquiry.status().label(language),
        enquiry.version());
  }
}
