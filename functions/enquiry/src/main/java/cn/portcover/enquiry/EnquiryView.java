package cn.portcover.enquiry;

import cn.portcover.domain.Email;
import cn.portcover.domain.Language;
import cn.portcover.domain.Mobile;
import cn.portcover.domain.Phone;
import cn.portcover.domain.application.Decision;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.enquiry.Enquiry;
import cn.portcover.domain.enquiry.EnquirySerial;
import cn.portcover.domain.enquiry.EnquiryStatus;
import cn.portcover.domain.enquiry.EnquirySubject;
import cn.portcover.domain.enquiry.RegisteredAddress;
import cn.portcover.operation.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry in full.
 *
 * @param mayEdit whether it can still be changed, submitted or removed
 * @param message 保存成功, 提交成功; absent when it is only viewed
 * @param submission absent for a draft
 * @param answer absent until the insurer has answered
 */
record EnquiryView(
    EnquirySerial serial,
    InsurerView insurer,
    String companyName,
    RegisteredAddress address,
    String contact,
    Mobile mobile,
    Phone landline,
    Email email,
    NeedView need,
    EnquiryStatus status,
    String statusLabel,
    boolean mayEdit,
    @Nullable String message,
    @Nullable SubmissionView submission,
    @Nullable AnswerView answer,
    Instant createdAt,
    long version)
    implements Versioned {

  record InsurerView(CounterpartyId id, String name) {}

  /** 询保内容, 其他需求. */
  record NeedView(EnquirySubject subject, String subjectLabel, @Nullable String otherNeed) {}

  record SubmissionView(Instant at, @Nullable String by) {}

  /**
   * @param handler 客户经理, whom to ask further
   */
  record AnswerView(String text, Decision.Handler handler, Instant at) {}

  static EnquiryView of(Enquiry enquiry, Language language) {
    return of(enquiry, null, language);
  }

  /** After it was saved. */
  static EnquiryView saved(Enquiry enquiry, Language language) {
    return of(enquiry, language.choose("保存成功。", "Saved."), language);
  }

  /** After it was submitted. */
  static EnquiryView submitted(Enquiry enquiry, Language language) {
    String message =
        language.choose(
            "提交成功，请等待保险机构的反馈或联络。", "Submitted; wait for the insurer to answer or to call.");
    return of(enquiry, message, language);
  }

  private static EnquiryView of(Enquiry enquiry, @Nullable String message, Language language) {
    var form = enquiry.form();
    var subject = form.need().chosen();
    var made = enquiry.submission();
    var answer = enquiry.answer();
    return new EnquiryView(
        enquiry.serial(),
        new InsurerView(enquiry.insurer(), enquiry.insurerName()),
        form.companyName(),
        form.address(),
        form.contact(),
        form.mobile(),
        form.landline(),
        form.email(),
        new NeedView(subject, subject.label(language), form.need().otherNeed()),
        enquiry.status(),
        enquiry.status().label(language),
        enquiry.status() == EnquiryStatus.DRAFT,
        message,
        made == null ? null : new SubmissionView(made.at(), made.by().name()),
        answer == null ? null : new AnswerView(answer.text(), answer.handler(), answer.at()),
        enquiry.createdAt(),
        enquiry.version());
  }
}
