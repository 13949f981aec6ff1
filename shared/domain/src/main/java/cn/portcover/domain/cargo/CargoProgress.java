package cn.portcover.domain.cargo;

import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.record.Actor;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an application has come to so far.
 *
 * @param submission the last one; none yet in a draft
 * @param review the insurer's last word on that submission
 * @param withdrawal the last request for it
 * @param paymentId the payment that is under way, or was the last
 * @param policyNumber once it has taken effect
 */
public record CargoProgress(
    @Nullable Submission submission,
    @Nullable CargoReview review,
    @Nullable CargoWithdrawal withdrawal,
    @Nullable RecordId paymentId,
    @Nullable PolicyNumber policyNumber) {
  public static final CargoProgress NONE = new CargoProgress(null, null, null, null, null);

  /**
   * 提交.
   *
   * @param number 1, and one more for each time it is submitted again
   * @param signed what was signed, once the application says something else; absent while it says
   *     that
   */
  public record Submission(
      int number, Instant at, Actor by, RecordId evidenceId, @Nullable Content signed) {

    /** Whether the application says something else by now. */
    public boolean differs() {
      return signed != null;
    }

    private Submission changed(Content before, Content now) {
      Content then = signed == null ? before : signed;
      return new Submission(number, at, by, evidenceId, then.equals(now) ? null : then);
    }
  }

  /** What the company says in an application: under which open cover, and the form. */
  public record Content(RecordId openCoverId, CargoForm form) {}

  /** What is changed back to what was signed differs no more. */
  CargoProgress changed(Content before, Content now) {
    return submission == null
        ? this
        : new CargoProgress(
            submission.changed(before, now), review, withdrawal, paymentId, policyNumber);
  }

  /** What the insurer said of the submission before is of no matter any more. */
  CargoProgress submitted(Actor by, RecordId evidenceId, Instant now) {
    int number = submission == null ? 1 : submission.number() + 1;
    return new CargoProgress(
        new Submission(number, now, by, evidenceId, null),
        null,
        withdrawal,
        paymentId,
        policyNumber);
  }

  CargoProgress reviewed(CargoReview heard) {
    return new CargoProgress(submission, heard, withdrawal, paymentId, policyNumber);
  }

  /** 撤销: asked for, from where the application stands. */
  CargoProgress asking(
      CargoApplicationStatus from, Actor by, String reason, RecordId evidenceId, Instant now) {
    int number = withdrawal == null ? 1 : withdrawal.number() + 1;
    return withdrawing(new CargoWithdrawal(number, from, now, by, reason, evidenceId, null));
  }

  CargoProgress withdrawing(CargoWithdrawal asked) {
    return new CargoProgress(submission, review, asked, paymentId, policyNumber);
  }

  CargoProgress paying(RecordId payment) {
    return new CargoProgress(submission, review, withdrawal, payment, policyNumber);
  }

  CargoProgress effective(PolicyNumber number) {
    return new CargoProgress(submission, review, withdrawal, paymentId, number);
  }

  boolean isFirstSubmission() {
    return submission != null && submission.number() == 1;
  }

  @Nullable Money premiumDue() {
    return review == null ? null : review.premium();
  }

  @Nullable LocalDate payBy() {
    return review == null ? null : review.payBy();
  }
}
