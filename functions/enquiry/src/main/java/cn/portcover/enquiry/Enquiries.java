package cn.portcover.enquiry;

import cn.portcover.domain.enquiry.Enquiry;
import cn.portcover.domain.enquiry.EnquiryNotFound;
import cn.portcover.domain.enquiry.EnquiryStatus;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Work;

/** The company's enquiries: one that was removed is none any more. */
final class Enquiries {
  private Enquiries() {}

  static Enquiry require(String serial, Caller caller, Work work) {
    return shown(work.require(Enquiry.KIND, caller.owner(), serial));
  }

  /** The enquiry to be changed: the caller must have seen this version of it. */
  static Enquiry requireSeen(String serial, Caller caller, Work work) {
    return shown(work.requireSeen(Enquiry.KIND, caller.owner(), serial));
  }

  static boolean isShown(Enquiry enquiry) {
    return enquiry.status() != EnquiryStatus.REMOVED;
  }

  private static Enquiry shown(Enquiry enquiry) {
    if (!isShown(enquiry)) {
      throw new EnquiryNotFound();
    }
    return enquiry;
  }
}
