package cn.portcover.domain.enquiry;

import cn.portcover.domain.Refusal;

/** No such enquiry, or another company's. */
public final class EnquiryNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public EnquiryNotFound() {
    super("没有找到该询保申请。", "There is no such enquiry.");
  }
}
