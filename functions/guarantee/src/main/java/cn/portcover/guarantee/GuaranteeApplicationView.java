package cn.portcover.guarantee;

import cn.portcover.domain.Company;
import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteeApplicationLifecycle;
import cn.portcover.domain.guarantee.GuaranteeApplicationLifecycle.Move;
import cn.portcover.domain.guarantee.GuaranteeApplicationStatus;
import cn.portcover.domain.guarantee.GuaranteeForm;
import cn.portcover.domain.guarantee.GuaranteePolicy;
import cn.portcover.domain.guarantee.GuaranteeProgress;
import cn.portcover.domain.guarantee.GuaranteeReview;
import cn.portcover.domain.guarantee.GuaranteeReviewResult;
import cn.portcover.domain.policy.Policy;
import cn.portcover.operation.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A guarantee application in full (明细查看).
 *
 * @param number 投保单号
 * @param applicant 投保企业
 * @param mayApplyAgain whether it can be filled in anew and submitted (重新投保)
 * @param mayPay whether its premium can be paid today
 * @param guaranteedAmount 保证金额, of all duties together
 * @param holding what it holds of the limit
 * @param estimate 保费 as it is computed, until the insurer has said its own
 * @param review the insurer's last word on the submission
 * @param paymentId the payment that is under way, or was the last of the submission
 */
record GuaranteeApplicationView(
    RecordId id,
    String number,
    GuaranteeInsurerView insurer,
    RecordId limitId,
    Company applicant,
    GuaranteeApplicationStatus status,
    String statusLabel,
    boolean mayApplyAgain,
    boolean mayPay,
    GuaranteeForm form,
    GuaranteeLabels labels,
    Money guaranteedAmount,
    GuaranteeHoldingView holding,
    @Nullable GuaranteeEstimateView estimate,
    SubmissionView submission,
    @Nullable ReviewView review,
    @Nullable RecordId paymentId,
    @Nullable PolicyNumber policyNumber,
    Links links,
    Instant createdAt,
    long version)
    implements Versioned {

  /**
   * @param number how many-eth submission
   */
  record SubmissionView(int number, Instant at, @Nullable String by) {
    static SubmissionView of(GuaranteeProgress.Submission made) {
      return new SubmissionView(made.number(), made.at(), made.by().name());
    }
  }

  /** What the insurer says; the premium of what is approved. */
  record ReviewView(
      GuaranteeReviewResult result,
      String resultLabel,
      List<GuaranteeReview.Reason> reasons,
      @Nullable Money premium,
      @Nullable LocalDate payBy,
      Instant at) {
    static @Nullable ReviewView of(@Nullable GuaranteeReview review, Language language) {
      return review == null
          ? null
          : new ReviewView(
              review.result(),
              review.result().label(language),
              review.reasons(),
              review.premium(),
              review.payBy(),
              review.at());
    }
  }

  /**
   * Where what belongs to it is found.
   *
   * @param document 电子投保单
   */
  record Links(
      String history,
      String document,
      String limit,
      @Nullable String payment,
      @Nullable String policy) {
    static Links of(GuaranteeApplication application) {
      String self = "/v1/" + application.subject();
      var payment = application.paymentId();
      var policy = application.policyNumber();
      return new Links(
          self + "/history",
          electronicForm(application),
          "/v1/guarantee/limits/" + application.limit().limitId(),
          payment == null ? null : "/v1/payments/" + payment,
          policy == null
              ? null
              : "/v1/guarantee/policies/" + GuaranteePolicy.id(application.insurer(), policy));
    }
  }

  /** Where its 电子投保单 is. */
  static String electronicForm(GuaranteeApplication application) {
    return "/v1/"
        + application.subject()
        + "/documents/"
        + DocumentKind.GUARANTEE_APPLICATION.slug();
  }

  static GuaranteeApplicationView of(
      GuaranteeApplication application, TableNames names, Instant now, Language language) {
    var form = application.form();
    var status = application.status();
    return new GuaranteeApplicationView(
        application.id(),
        application.id().value(),
        GuaranteeInsurerView.of(application.limit()),
        application.limit().limitId(),
        application.applicant(),
        status,
        status.label(language),
        GuaranteeApplicationLifecycle.TABLE.allows(status, Move.APPLY_AGAIN),
        status.isUnpaid() && application.isInTimeOn(LocalDate.ofInstant(now, Policy.ZONE)),
        form,
        GuaranteeLabels.of(form, names.in(language), language),
        form.guaranteedAmount(),
        GuaranteeHoldingView.of(application.holding()),
        GuaranteeEstimateView.of(application, language),
        SubmissionView.of(application.submission()),
        ReviewView.of(application.review(), language),
        application.paymentId(),
        application.policyNumber(),
        Links.of(application),
        application.createdAt(),
        application.version());
  }
}
