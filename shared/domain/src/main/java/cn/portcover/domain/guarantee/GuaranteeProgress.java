package cn.portcover.domain.guarantee;

import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.record.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far an application has come.
 *
 * @param submission the last one
 * @param review the insurer's last word on that submission
 * @param paymentId the payment that is under way, or was the last of that submission
 * @param policyNumber once it has taken effect
 */
public record GuaranteeProgress(
    Submission submission,
    @Nullable GuaranteeReview review,
    @Nullable RecordId paymentId,
    @Nullable PolicyNumber policyNumber) {

  /**
   * 提交.
   *
   * @param number 1, and one more for each time that it is applied again
   */
  public record Submission(int number, Instant at, Actor by, RecordId evidenceId) {
    Submission next(Actor whom, RecordId evidence, Instant now) {
      return new Submission(number + 1, now, whom, evidence);
    }
  }

  static GuaranteeProgress first(Actor by, RecordId evidenceId, Instant now) {
    return new GuaranteeProgress(new Submission(1, now, by, evidenceId), null, null, null);
  }

  /**
   * 重新投保: what was said of the submission before is of no matter any more, and money that moves for
   * its payment after all is to be returned.
   */
  GuaranteeProgress again(Actor by, RecordId evidenceId, Instant now) {
    return new GuaranteeProgress(submission.next(by, evidenceId, now), null, null, null);
  }

  GuaranteeProgress reviewed(GuaranteeReview heard) {
    return new GuaranteeProgress(submission, heard, paymentId, policyNumber);
  }

  GuaranteeProgress paying(RecordId payment) {
    return new GuaranteeProgress(submission, review, payment, policyNumber);
  }

  /** 逾期未缴费: money that moves after all is to be returned. */
  GuaranteeProgress lapsed() {
    return new GuaranteeProgress(submission, review, null, policyNumber);
  }

  GuaranteeProgress effective(PolicyNumber number) {
    return new GuaranteeProgress(submission, review, paymentId, number);
  }

  @Nullable Money premiumDue() {
    return review == null ? null : review.premium();
  }

  /**
   * The last day on which what is approved may be paid: where the insurer names none, that of what
   * is guaranteed, so that nothing stays reserved for ever.
   */
  @Nullable LocalDate payBy(CoverPeriod guaranteed) {
    return review == null || review.premium() == null
        ? null
        : Objects.requireNonNullElse(review.payBy(), guaranteed.to());
  }
}
