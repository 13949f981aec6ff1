package cn.portcover.domain.cargo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.cargo.CargoApplicationLifecycle.Move;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("SM-9: every status of a cargo application against every move")
class CargoApplicationLifecycleTest {
  private static final Set<Move> BACK =
      EnumSet.of(Move.BACK_TO_UNDERWRITING, Move.BACK_TO_MANUAL_REVIEW);

  private static CargoApplication moved(CargoApplication application, Move by) {
    return switch (by) {
      case SAVE -> throw new AssertionError("a birth");
      case SUBMIT -> application.submit(SomeCompanies.WANG_LI, SomeCargo.EVIDENCE, SomeCargo.NOW);
      case REMOVE -> application.remove();
      case REJECT_DATA -> application.review(said(CargoReviewResult.DATA_REJECTED));
      case ACCEPT_DATA -> application.review(said(CargoReviewResult.DATA_ACCEPTED));
      case REFER -> application.review(said(CargoReviewResult.MANUAL_REVIEW));
      case DECLINE -> application.review(said(CargoReviewResult.DECLINED));
      case ISSUE -> application.review(said(CargoReviewResult.ISSUED));
      case REQUEST_WITHDRAWAL -> SomeCargo.withdrawing(application);
      case ACCEPT_WITHDRAWAL -> application.answerWithdrawal(SomeCargo.answer(true));
      case BACK_TO_UNDERWRITING, BACK_TO_MANUAL_REVIEW ->
          application.answerWithdrawal(SomeCargo.answer(false));
      case PAY -> application.pay(SomeCargo.PAYMENT);
      case PAYMENT_SUCCEEDS -> application.paid(SomeCargo.PAYMENT);
      case PAYMENT_FAILS -> application.paymentFailed(SomeCargo.PAYMENT);
      case TAKE_EFFECT -> application.takeEffect(SomeCargo.POLICY);
    };
  }

  /** Other words than what brought the application there. */
  private static CargoReview said(CargoReviewResult result) {
    return SomeCargo.review(result, "补充说明");
  }

  /** What the insurer may say once more: corrected, though no move. */
  private static boolean isCorrection(CargoApplicationStatus from, Move by) {
    return switch (by) {
      case REJECT_DATA -> from == CargoApplicationStatus.DATA_REJECTED;
      case ACCEPT_DATA -> from == CargoApplicationStatus.AWAITING_UNDERWRITING;
      case REFER -> from == CargoApplicationStatus.MANUAL_REVIEW;
      case DECLINE -> from == CargoApplicationStatus.DECLINED;
      case ISSUE ->
          from == CargoApplicationStatus.ISSUED_UNPAID
              || from == CargoApplicationStatus.PAYMENT_FAILED;
      default -> false;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT,                 SUBMIT,             SUBMITTED",
    "DRAFT,                 REMOVE,             REMOVED",
    "DATA_REJECTED,         SUBMIT,             SUBMITTED",
    "DECLINED,              SUBMIT,             SUBMITTED",
    "SUBMITTED,             REJECT_DATA,        DATA_REJECTED",
    "SUBMITTED,             ACCEPT_DATA,        AWAITING_UNDERWRITING",
    "AWAITING_UNDERWRITING, REFER,              MANUAL_REVIEW",
    "AWAITING_UNDERWRITING, DECLINE,            DECLINED",
    "AWAITING_UNDERWRITING, ISSUE,              ISSUED_UNPAID",
    "AWAITING_UNDERWRITING, REQUEST_WITHDRAWAL, WITHDRAWAL_REQUESTED",
    "MANUAL_REVIEW,         DECLINE,            DECLINED",
    "MANUAL_REVIEW,         ISSUE,              ISSUED_UNPAID",
    "MANUAL_REVIEW,         REQUEST_WITHDRAWAL, WITHDRAWAL_REQUESTED",
    "WITHDRAWAL_REQUESTED,  ACCEPT_WITHDRAWAL,  WITHDRAWN",
    "ISSUED_UNPAID,         PAY,                PAYING",
    "PAYMENT_FAILED,        PAY,                PAYING",
    "PAYING,                PAYMENT_SUCCEEDS,   PAID",
    "PAYING,                PAYMENT_FAILS,      PAYMENT_FAILED",
    "PAYMENT_FAILED,        PAYMENT_SUCCEEDS,   PAID",
    "PAID,                  TAKE_EFFECT,        EFFECTIVE"
  })
  void theDesignsMovesAreTheTablesAndTheRecords(
      CargoApplicationStatus from, Move by, CargoApplicationStatus to) {
    assertThat(CargoApplicationLifecycle.TABLE.next(from, by, CargoApplicationNotOpen::new))
        .isEqualTo(to);
    CargoApplication before = SomeCargo.in(from);
    CargoApplication after = moved(before, by);
    assertThat(after.status()).isEqualTo(to);
    assertThat(after.version()).isEqualTo(before.version() + 1);
  }

  @Test
  void thereAreNoOthersAndOneBirth() {
    // The twenty above, the birth, and the two ways back.
    assertThat(CargoApplicationLifecycle.TABLE.edges()).hasSize(23);
    assertThat(CargoApplicationLifecycle.TABLE.name()).isEqualTo("cargo application");
    assertThat(SomeCargo.draft().status()).isEqualTo(CargoApplicationStatus.DRAFT);
    assertThat(SomeCargo.draft().version()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void theRecordMovesAsTheTableSaysAndRefusesTheRest(CargoApplicationStatus from) {
    for (Move by : EnumSet.complementOf(EnumSet.of(Move.SAVE))) {
      CargoApplication application = SomeCargo.in(from);
      // A refusal leads back to one of the two, by where the application stood.
      boolean allowed =
          BACK.contains(by)
              ? from == CargoApplicationStatus.WITHDRAWAL_REQUESTED
              : CargoApplicationLifecycle.TABLE.allows(from, by);
      if (allowed || isCorrection(from, by)) {
        CargoApplication after = moved(application, by);
        assertThat(after.version()).isEqualTo(application.version() + 1);
        assertThat(after.status() == from).isEqualTo(!allowed);
      } else {
        assertThatExceptionOfType(CargoApplicationNotOpen.class)
            .as("%s by %s", from, by)
            .isThrownBy(() -> moved(application, by))
            .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", from.name()))
            .satisfies(r -> assertThat(r.sentence(Language.ZH)).contains(from.label(Language.ZH)))
            .satisfies(r -> assertThat(r.sentence(Language.EN)).contains(from.name()));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"AWAITING_UNDERWRITING", "MANUAL_REVIEW"})
  void aRefusedWithdrawalLeadsBackToWhereTheApplicationStood(CargoApplicationStatus from) {
    CargoApplication asked = SomeCargo.withdrawing(SomeCargo.in(from));

    CargoApplication back = asked.answerWithdrawal(SomeCargo.answer(false));

    assertThat(back.status()).isEqualTo(from);
    CargoWithdrawal last = Objects.requireNonNull(back.withdrawal());
    assertThat(last.number()).isEqualTo(1);
    assertThat(last.from()).isEqualTo(from);
    assertThat(last.answer()).isEqualTo(SomeCargo.answer(false));
    CargoWithdrawal again = Objects.requireNonNull(SomeCargo.withdrawing(back).withdrawal());
    assertThat(again.number()).isEqualTo(2);
    assertThat(again.answer()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void isOpenUnpaidAndNamed(CargoApplicationStatus status) {
    assertThat(status.isOpen())
        .isEqualTo(CargoApplicationLifecycle.TABLE.allows(status, Move.SUBMIT));
    assertThat(status.isUnpaid())
        .isEqualTo(CargoApplicationLifecycle.TABLE.allows(status, Move.PAY));
    assertThat(SomeCargo.in(status).isUnpaid()).isEqualTo(status.isUnpaid());
    assertThat(status.label(Language.ZH)).isNotBlank().isNotEqualTo(status.label(Language.EN));
  }
}
