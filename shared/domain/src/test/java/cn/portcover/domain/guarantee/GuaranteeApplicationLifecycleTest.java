package cn.portcover.domain.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.guarantee.GuaranteeApplicationLifecycle.Move;
import java.util.EnumSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("SM-11: every status of a guarantee application against every move")
class GuaranteeApplicationLifecycleTest {
  private static GuaranteeApplication moved(GuaranteeApplication application, Move by) {
    return switch (by) {
      case SUBMIT -> throw new AssertionError("a birth");
      case REJECT_DATA -> application.review(said(GuaranteeReviewResult.DATA_REJECTED));
      case ACCEPT_DATA -> application.review(said(GuaranteeReviewResult.DATA_ACCEPTED));
      case DECLINE -> application.review(said(GuaranteeReviewResult.DECLINED));
      case APPROVE -> application.review(said(GuaranteeReviewResult.APPROVED));
      case PAY -> application.pay(SomeGuarantees.PAYMENT);
      case PAYMENT_SUCCEEDS -> application.paid(SomeGuarantees.PAYMENT);
      case PAYMENT_FAILS -> application.paymentFailed(SomeGuarantees.PAYMENT);
      case TAKE_EFFECT -> application.takeEffect(SomeGuarantees.POLICY);
      case LAPSE -> application.lapse();
      case APPLY_AGAIN ->
          application.applyAgain(
              SomeGuarantees.LIMIT,
              SomeGuarantees.form(),
              SomeCompanies.WANG_LI,
              SomeGuarantees.EVIDENCE,
              SomeGuarantees.NOW);
    };
  }

  /** Other words than what brought the application there. */
  private static GuaranteeReview said(GuaranteeReviewResult result) {
    return SomeGuarantees.review(result, "补充说明");
  }

  /** What the insurer may say once more: corrected, though no move. */
  private static boolean isCorrection(GuaranteeApplicationStatus from, Move by) {
    return switch (by) {
      case REJECT_DATA -> from == GuaranteeApplicationStatus.DATA_REJECTED;
      case ACCEPT_DATA -> from == GuaranteeApplicationStatus.AWAITING_UNDERWRITING;
      case DECLINE -> from == GuaranteeApplicationStatus.DECLINED;
      case APPROVE ->
          from == GuaranteeApplicationStatus.APPROVED_UNPAID
              || from == GuaranteeApplicationStatus.PAYMENT_FAILED;
      default -> false;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "SUBMITTED,             REJECT_DATA,      DATA_REJECTED",
    "SUBMITTED,             ACCEPT_DATA,      AWAITING_UNDERWRITING",
    "AWAITING_UNDERWRITING, DECLINE,          DECLINED",
    "AWAITING_UNDERWRITING, APPROVE,          APPROVED_UNPAID",
    "APPROVED_UNPAID,       PAY,              PAYING",
    "PAYMENT_FAILED,        PAY,              PAYING",
    "PAYING,                PAYMENT_SUCCEEDS, PAID",
    "PAYING,                PAYMENT_FAILS,    PAYMENT_FAILED",
    "PAYMENT_FAILED,        PAYMENT_SUCCEEDS, PAID",
    "PAID,                  TAKE_EFFECT,      EFFECTIVE",
    "APPROVED_UNPAID,       LAPSE,            LAPSED",
    "PAYMENT_FAILED,        LAPSE,            LAPSED",
    "DATA_REJECTED,         APPLY_AGAIN,      SUBMITTED",
    "PAYMENT_FAILED,        APPLY_AGAIN,      SUBMITTED",
    "LAPSED,                APPLY_AGAIN,      SUBMITTED"
  })
  void theDesignsMovesAreTheTablesAndTheRecords(
      GuaranteeApplicationStatus from, Move by, GuaranteeApplicationStatus to) {
    assertThat(GuaranteeApplicationLifecycle.TABLE.next(from, by, GuaranteeApplicationNotOpen::new))
        .isEqualTo(to);
    GuaranteeApplication before = SomeGuarantees.in(from);
    GuaranteeApplication after = moved(before, by);
    assertThat(after.status()).isEqualTo(to);
    assertThat(after.version()).isEqualTo(before.version() + 1);
  }

  @Test
  void thereAreNoOthersAndOneBirth() {
    assertThat(GuaranteeApplicationLifecycle.TABLE.edges()).hasSize(16);
    assertThat(GuaranteeApplicationLifecycle.TABLE.name()).isEqualTo("guarantee application");
    assertThat(SomeGuarantees.submitted().status()).isEqualTo(GuaranteeApplicationStatus.SUBMITTED);
    assertThat(SomeGuarantees.submitted().version()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void theRecordMovesAsTheTableSaysAndRefusesTheRest(GuaranteeApplicationStatus from) {
    for (Move by : EnumSet.complementOf(EnumSet.of(Move.SUBMIT))) {
      GuaranteeApplication application = SomeGuarantees.in(from);
      boolean allowed = GuaranteeApplicationLifecycle.TABLE.allows(from, by);
      if (allowed || isCorrection(from, by)) {
        GuaranteeApplication after = moved(application, by);
        assertThat(after.version()).isEqualTo(application.version() + 1);
        assertThat(after.status() == from).isEqualTo(!allowed);
      } else {
        assertThatExceptionOfType(GuaranteeApplicationNotOpen.class)
            .as("%s by %s", from, by)
            .isThrownBy(() -> moved(application, by))
            .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", from.name()))
            .satisfies(r -> assertThat(r.sentence(Language.ZH)).contains(from.label(Language.ZH)))
            .satisfies(r -> assertThat(r.sentence(Language.EN)).contains(from.name()));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatItHoldsFollowsFromItsStatus(GuaranteeApplicationStatus status) {
    GuaranteeHolding holding = SomeGuarantees.in(status).holding();

    assertThat(holding.limitId()).isEqualTo(SomeGuarantees.LIMIT.limitId());
    assertThat(holding.amount()).isEqualTo(SomeGuarantees.AMOUNT);
    assertThat(holding.state())
        .isEqualTo(
            switch (status) {
              case DATA_REJECTED, DECLINED, LAPSED -> GuaranteeHolding.State.CANCELLED;
              case EFFECTIVE -> GuaranteeHolding.State.USED;
              default -> GuaranteeHolding.State.RESERVED;
            });
    assertThat(status.isOver()).isEqualTo(holding.state() == GuaranteeHolding.State.CANCELLED);
  }

  @ParameterizedTest
  @EnumSource
  void isUnpaidPaidAndNamed(GuaranteeApplicationStatus status) {
    assertThat(status.isUnpaid())
        .isEqualTo(
            status == GuaranteeApplicationStatus.APPROVED_UNPAID
                || status == GuaranteeApplicationStatus.PAYMENT_FAILED);
    assertThat(status.isPaid())
        .isEqualTo(
            status == GuaranteeApplicationStatus.PAID
                || status == GuaranteeApplicationStatus.EFFECTIVE);
    assertThat(status.label(Language.ZH)).isNotBlank();
    assertThat(status.label(Language.EN)).isNotBlank();
  }
}
