package cn.portcover.domain.enquiry;

import cn.portcover.domain.Email;
import cn.portcover.domain.Mobile;
import cn.portcover.domain.Phone;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.application.Decision;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.enquiry.RegisteredAddress.Division;
import cn.portcover.domain.reference.DivisionCode;
import java.time.Instant;
import java.util.List;

/** Enquiries that tests speak of. */
final class SomeEnquiries {
  static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  static final EnquirySerial SERIAL = new EnquirySerial("2026000000000000585");
  static final Counterparty SINOSURE = insurer(SomeCompanies.SINOSURE, "中国出口信用保险公司");
  static final Enquiry.Submission SUBMISSION =
      new Enquiry.Submission(SomeCompanies.WANG_LI, NOW.plusSeconds(60));
  static final Enquiry.Answer ANSWER =
      new Enquiry.Answer(
          "请投保综合险。", new Decision.Handler("刘思远", "010-66582000", null), NOW.plusSeconds(90));

  private SomeEnquiries() {}

  static Counterparty insurer(CounterpartyId id, String name) {
    return Counterparty.enrolled(
        id, Counterparty.Kind.INSURER, name, "Insurer", List.of("SME_CREDIT"), "key", NOW);
  }

  static RegisteredAddress address(String district) {
    return new RegisteredAddress(
        new Division(new DivisionCode("610000"), "陕西省"),
        new Division(new DivisionCode("610100"), "西安市"),
        new Division(new DivisionCode("610113"), district),
        "科技路 48 号");
  }

  static EnquiryForm form(String contact) {
    return new EnquiryForm(
        "北京港航进出口有限公司",
        address("雁塔区"),
        contact,
        new Mobile("13892840617"),
        new Phone("029-88316427"),
        new Email("zhang@example.com"),
        EnquiryNeed.USUAL);
  }

  static Enquiry draft() {
    return Enquiry.saved(SERIAL, SomeCompanies.EXPORTER, SINOSURE, form("张敏"), NOW);
  }

  static Enquiry submitted() {
    return draft().submit(form("张敏"), SUBMISSION);
  }
}
