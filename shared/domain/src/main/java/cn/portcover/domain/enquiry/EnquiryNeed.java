package cn.portcover.domain.enquiry;

import cn.portcover.domain.Malformed;
import org.jspecify.annotations.Nullable;

/**
 * 询保内容 with 其他需求.
 *
 * @param subject {@link EnquirySubject#INSURE} where none was chosen
 * @param otherNeed in the company's words; needed with {@link EnquirySubject#OTHER}
 */
public record EnquiryNeed(@Nullable EnquirySubject subject, @Nullable String otherNeed) {
  /** As the form comes: 我要投保 is ticked. */
  public static final EnquiryNeed USUAL = new EnquiryNeed(EnquirySubject.INSURE, null);

  public EnquiryNeed {
    if (subject == EnquirySubject.OTHER && otherNeed == null) {
      throw Malformed.in("otherNeed", "other-need-missing");
    }
  }

  /** What was chosen. */
  public EnquirySubject chosen() {
    return subject == null ? EnquirySubject.INSURE : subject;
  }
}
