package cn.portcover.domain.enquiry;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;

/** Only a draft can be changed, submitted or removed. */
public final class EnquiryNotOpen extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public EnquiryNotOpen(EnquiryStatus status) {
    super(
        status.name(),
        "该询保申请当前状态为“" + status.label(Language.ZH) + "”，只允许查看；如需补充，请新增询保申请。",
        "The enquiry is " + status.name() + " and read-only; make a new one to add anything.");
  }
}
