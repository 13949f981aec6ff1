package cn.portcover.insurerinbox;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.enquiry.Enquiry;
import cn.portcover.domain.enquiry.EnquiryNotFound;
import cn.portcover.domain.notice.Announcements;
import cn.portcover.messaging.type.EnquiryAnswered;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** {@code enquiry.answered}: 已回复; an enquiry is answered once. */
@Singleton
final class ReceiveEnquiryAnswer implements Receives<EnquiryAnswered> {
  @Override
  public Class<EnquiryAnswered> data() {
    return EnquiryAnswered.class;
  }

  @Override
  public String about(EnquiryAnswered data, Counterparty sender) {
    return Enquiry.alias(sender.id(), data.serial());
  }

  @Override
  public void apply(EnquiryAnswered data, Counterparty sender, Work work, Instant now) {
    Enquiry enquiry =
        work.named(Enquiry.KIND, about(data, sender)).orElseThrow(EnquiryNotFound::new);
    if (enquiry.answer() != null) {
      throw new InvalidFields(
          List.of(FieldError.at("/data/serial", "enquiry-answered-already", data.serial())));
    }
    Enquiry answered = enquiry.answer(new Enquiry.Answer(data.answer(), data.handler(), now));
    work.keep(answered);
    work.announce(answered, Announcements.answered(answered));
  }
}
