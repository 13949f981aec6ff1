package cn.portcover.enquiry;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.enquiry.EnquiryForm;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an enquiry says of things that others keep: its insurer and its divisions. */
@Singleton
final class EnquiryCheck {
  private final Divisions divisions;

  EnquiryCheck(Divisions divisions) {
    this.divisions = divisions;
  }

  /** An enquiry's insurer, and its form with the names of its divisions. */
  record Checked(Counterparty insurer, EnquiryForm form) {}

  /**
   * @throws InvalidFields naming all that is wrong
   */
  Checked require(EnquiryInput given, Work work) {
    List<FieldError> wrong = new ArrayList<>();
    Optional<Counterparty> insurer = Insurers.find(given.insurerId(), work, wrong);
    var address = divisions.find(given.address().chain(), given.address().street(), wrong);
    if (insurer.isEmpty() || !wrong.isEmpty()) {
      throw new InvalidFields(wrong);
    }
    return new Checked(insurer.get(), given.form(address));
  }

  /**
   * The form with the names that its divisions have today: one may have been renamed or dissolved
   * since the draft was saved.
   *
   * @throws InvalidFields when one is no more
   */
  EnquiryForm today(EnquiryForm saved) {
    List<FieldError> wrong = new ArrayList<>();
    var address = divisions.find(saved.address().chain(), saved.address().street(), wrong);
    if (!wrong.isEmpty()) {
      throw new InvalidFields(wrong);
    }
    return saved.at(address);
  }
}
