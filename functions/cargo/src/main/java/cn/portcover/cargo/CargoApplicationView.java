package cn.portcover.cargo;

import cn.portcover.domain.Company;
import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationLifecycle;
import cn.portcover.domain.cargo.CargoApplicationLifecycle.Move;
import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.domain.cargo.CargoGoods;
import cn.portcover.domain.cargo.CargoInsurance;
import cn.portcover.domain.cargo.CargoPolicy;
import cn.portcover.domain.cargo.CargoProgress;
import cn.portcover.domain.cargo.CargoReview;
import cn.portcover.domain.cargo.CargoReviewResult;
import cn.portcover.domain.cargo.CargoTransport;
import cn.portcover.domain.cargo.CargoWithdrawal;
import cn.portcover.domain.cargo.Insured;
import cn.portcover.domain.cargo.OpenCoverNumber;
import cn.portcover.domain.cargo.SpecialClause;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.payment.PremiumInvoice;
import cn.portcover.operation.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cargo application in full (查看明细).
 *
 * @param number 投保单号
 * @param applicant 投保公司
 * @param insured 被投保公司
 * @param mayEdit whether it can be changed and submitted
 * @param mayWithdraw whether the insurer can be asked to let it go
 * @param mayPay whether its premium can be paid today
 * @param estimate 保险金额 and 保费 as they are computed, until the insurer has said its own
 * @param review the insurer's last word on the submission
 * @param paymentId the payment that is under way, or was the last
 * @param copiedFrom the policy that it was copied from
 */
record CargoApplicationView(
    RecordId id,
    String number,
    CargoInsurerView insurer,
    RecordId openCoverId,
    OpenCoverNumber openCoverNumber,
    Company applicant,
    Insured insured,
    CargoApplicationStatus status,
    String statusLabel,
    boolean mayEdit,
    boolean mayWithdraw,
    boolean mayPay,
    CargoGoods goods,
    PremiumInvoice invoice,
    CargoTransport transport,
    CargoInsurance insurance,
    List<SpecialClause> specialClauses,
    CargoLabels labels,
    EstimateCargoPremium.@Nullable EstimateView estimate,
    @Nullable SubmissionView submission,
    @Nullable ReviewView review,
    @Nullable WithdrawalView withdrawal,
    @Nullable RecordId paymentId,
    @Nullable PolicyNumber policyNumber,
    @Nullable PolicyNumber copiedFrom,
    Links links,
    Instant createdAt,
    long version)
    implements Versioned {

  /**
   * @param number how many-eth submission
   * @param differs whether the application says something else by now than what was signed
   */
  record SubmissionView(int number, Instant at, @Nullable String by, boolean differs) {
    static @Nullable SubmissionView of(CargoProgress.@Nullable Submission made) {
      return made == null
          ? null
          : new SubmissionView(made.number(), made.at(), made.by().name(), made.differs());
    }
  }

  /** What the insurer says; amounts of what is issued. */
  record ReviewView(
      CargoReviewResult result,
      String resultLabel,
      List<CargoReview.Reason> reasons,
      @Nullable Money insuredAmount,
      @Nullable Money premium,
      @Nullable LocalDate payBy,
      Instant at) {
    static @Nullable ReviewView of(@Nullable CargoReview review, Language language) {
      return review == null
          ? null
          : new ReviewView(
              review.result(),
              review.result().label(language),
              review.reasons(),
              review.insuredAmount(),
              review.premium(),
              review.payBy(),
              review.at());
    }
  }

  /**
   * @param answer absent while the insurer has not answered
   */
  record WithdrawalView(
      int number,
      Instant at,
      @Nullable String by,
      String reason,
      CargoWithdrawal.@Nullable Answer answer) {
    static @Nullable WithdrawalView of(@Nullable CargoWithdrawal asked) {
      return asked == null
          ? null
          : new WithdrawalView(
              asked.number(), asked.at(), asked.by().name(), asked.reason(), asked.answer());
    }
  }

  /**
   * Where what belongs to it is found.
   *
   * @param document 电子投保单
   */
  record Links(
      String history,
      String attachments,
      String document,
      String openCover,
      @Nullable String payment,
      @Nullable String policy) {
    static Links of(CargoApplication application) {
      String self = "/v1/" + application.subject();
      var payment = application.paymentId();
      var policy = application.policyNumber();
      return new Links(
          self + "/history",
          self + "/attachments",
          self + "/documents/" + DocumentKind.CARGO_APPLICATION.slug(),
          "/v1/cargo/open-covers/" + application.cover().openCoverId(),
          payment == null ? null : "/v1/payments/" + payment,
          policy == null
              ? null
              : "/v1/cargo/policies/" + CargoPolicy.id(application.insurer(), policy));
    }
  }

  /**
   * @param today in Beijing
   */
  static CargoApplicationView of(CargoApplication application, LocalDate today, Language language) {
    var cover = application.cover();
    var form = application.form();
    var status = application.status();
    return new CargoApplicationView(
        application.id(),
        application.id().value(),
        CargoInsurerView.of(cover),
        cover.openCoverId(),
        cover.openCoverNumber(),
        application.applicant(),
        application.insured(),
        status,
        status.label(language),
        status.isOpen(),
        CargoApplicationLifecycle.TABLE.allows(status, Move.REQUEST_WITHDRAWAL),
        status.isUnpaid() && application.isInTimeOn(today),
        form.goods(),
        form.invoice(),
        form.transport(),
        form.insurance(),
        form.specialClauses(),
        CargoLabels.of(form, language),
        estimate(application, language),
        SubmissionView.of(application.submission()),
        ReviewView.of(application.review(), language),
        WithdrawalView.of(application.withdrawal()),
        application.paymentId(),
        application.policyNumber(),
        application.copiedFrom(),
        Links.of(application),
        application.createdAt(),
        application.version());
  }

  private static EstimateCargoPremium.@Nullable EstimateView estimate(
      CargoApplication application, Language language) {
    return application.premiumDue() != null
        ? null
        : application
            .form()
            .insurance()
            .estimate()
            .map(premium -> EstimateCargoPremium.EstimateView.of(premium, language))
            .orElse(null);
  }
}
