package cn.portcover.domain.enquiry;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;

/** The enquiry was not submitted, or is answered already. */
public final class EnquiryNotAwaitingAnswer extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public EnquiryNotAwaitingAnswer(EnquiryStatus status) {
    super(
        status.name(),
        "该询保申请当前状态为“" + status.label(Language.ZH) + "”，不能回复。",
        "The enquiry is " + status.name() + "; it awaits no answer.");
  }
}
