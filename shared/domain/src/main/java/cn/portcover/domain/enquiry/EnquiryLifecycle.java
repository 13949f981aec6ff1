package cn.portcover.domain.enquiry;

import static cn.portcover.domain.enquiry.EnquiryStatus.ANSWERED;
import static cn.portcover.domain.enquiry.EnquiryStatus.DRAFT;
import static cn.portcover.domain.enquiry.EnquiryStatus.REMOVED;
import static cn.portcover.domain.enquiry.EnquiryStatus.SUBMITTED;
import static cn.portcover.domain.record.Lifecycle.born;
import static cn.portcover.domain.record.Lifecycle.edge;

import cn.portcover.domain.record.Lifecycle;

/** The edge table of an enquiry (SM-6). */
public final class EnquiryLifecycle {
  /** What moves an enquiry. */
  public enum Move {
    SAVE,
    SUBMIT,
    REMOVE,
    ANSWER
  }

  public static final Lifecycle<EnquiryStatus, Move> TABLE =
      Lifecycle.of(
          "enquiry",
          born(Move.SAVE, DRAFT),
          edge(DRAFT, Move.SUBMIT, SUBMITTED),
          edge(DRAFT, Move.REMOVE, REMOVED),
          edge(SUBMITTED, Move.ANSWER, ANSWERED));

  private EnquiryLifecycle() {}
}
