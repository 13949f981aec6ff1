package cn.portcover.domain.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Refusal;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.payment.ApplicationNotPayable;
import cn.portcover.domain.payment.PremiumKind;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.session.SigningPurpose;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuaranteeApplicationTest {
  private static final RecordId OTHER_PAYMENT = SomeCompanies.id(299);

  /** The first instant of the day after the last day for paying, in Beijing. */
  private static final Instant OVER = Instant.parse("2026-12-05T16:00:00Z");

  private static GuaranteeApplication again(GuaranteeApplication from, GuaranteeForm form) {
    return from.applyAgain(
        new LimitReference(
            SomeCompanies.id(261),
            SomeGuarantees.LIMIT.insurer(),
            SomeGuarantees.LIMIT.insurerName(),
            new BigDecimal("1.90")),
        form,
        SomeCompanies.WANG_LI,
        SomeCompanies.id(273),
        SomeGuarantees.NOW.plusSeconds(7));
  }

  @Test
  void itIsTheCompanysAndTheInsurerKnowsOfIt() {
    GuaranteeApplication submitted = SomeGuarantees.submitted();
    String name = "jinqiao-property/guarantee-applications/" + submitted.id();

    assertThat(submitted.kind()).isEqualTo(GuaranteeApplication.KIND);
    assertThat(submitted.owner()).isEqualTo(Owner.company(SomeCompanies.EXPORTER.uscc()));
    assertThat(submitted.key()).isEqualTo(submitted.id().value());
    assertThat(submitted.subject())
        .isEqualTo("guarantee/applications/" + submitted.id())
        .isEqualTo(GuaranteeApplication.subjectOf(submitted.id()));
    assertThat(submitted.statuses()).containsEntry("status", GuaranteeApplicationStatus.SUBMITTED);
    assertThat(submitted.edition()).isEqualTo("v1");
    assertThat(submitted.coveredDocuments()).isEmpty();
    assertThat(submitted.aliases()).containsExactly(name);
    assertThat(submitted.newAliases()).containsExactly(name);
    assertThat(SomeGuarantees.awaiting().newAliases()).isEmpty();
    assertThat(submitted.insurer()).isEqualTo(new CounterpartyId("jinqiao-property"));
    assertThat(submitted.insurerName()).isEqualTo("金桥财产保险");
    assertThat(submitted.premiumKind()).isEqualTo(PremiumKind.GUARANTEE);
    assertThat(submitted.createdAt()).isEqualTo(SomeGuarantees.NOW);
    assertThat(submitted.submission())
        .isEqualTo(
            new GuaranteeProgress.Submission(
                1, SomeGuarantees.NOW, SomeCompanies.WANG_LI, SomeGuarantees.EVIDENCE));
  }

  @Test
  void appliedAgainItHoldsTheNewAmountAndWhatWasSaidBeforeIsGone() {
    GuaranteeForm other =
        SomeGuarantees.form(
            null,
            "HT-2026-19",
            List.of(new Duty(DutyKind.ANTI_DUMPING, Money.of("20000.00", "CNY"))),
            SomeGuarantees.PERIOD,
            SomeGuarantees.invoice());
    GuaranteeApplication failed = SomeGuarantees.in(GuaranteeApplicationStatus.PAYMENT_FAILED);

    GuaranteeApplication again = again(failed, other);

    assertThat(again.id()).isEqualTo(failed.id());
    assertThat(again.form()).isEqualTo(other);
    assertThat(again.limit().limitId()).isEqualTo(SomeCompanies.id(261));
    assertThat(again.holding())
        .isEqualTo(GuaranteeHolding.reserved(SomeCompanies.id(261), Money.of("20000.00", "CNY")));
    assertThat(again.submission())
        .isEqualTo(
            new GuaranteeProgress.Submission(
                2,
                SomeGuarantees.NOW.plusSeconds(7),
                SomeCompanies.WANG_LI,
                SomeCompanies.id(273)));
    assertThat(again.review()).isNull();
    assertThat(again.premiumDue()).isNull();
    assertThat(again.payBy()).isNull();
    assertThat(again.paymentId()).isNull();
    assertThat(again.policyNumber()).isNull();
    assertThat(again.createdAt()).isEqualTo(failed.createdAt());
    assertThat(again.applicant()).isEqualTo(failed.applicant());
  }

  @Test
  void moneyThatMovesForAnEarlierSubmissionIsNotItsMoneyAnyMore() {
    GuaranteeApplication failed = SomeGuarantees.in(GuaranteeApplicationStatus.PAYMENT_FAILED);
    GuaranteeApplication again = again(failed, SomeGuarantees.form());
    GuaranteeApplication lapsed = failed.lapse();

    assertThatExceptionOfType(GuaranteeApplicationNotOpen.class)
        .isThrownBy(() -> again.paid(SomeGuarantees.PAYMENT));
    assertThat(lapsed.paymentId()).as("the payment is to be returned").isNull();
    assertThatExceptionOfType(GuaranteeApplicationNotOpen.class)
        .isThrownBy(() -> lapsed.paid(SomeGuarantees.PAYMENT));
  }

  @Test
  void whatIsSaidAgainChangesNothingAndWhatIsSaidOtherwiseCorrects() {
    GuaranteeApplication approved = SomeGuarantees.approved();
    GuaranteeReview later =
        new GuaranteeReview(
            GuaranteeReviewResult.APPROVED,
            List.of(),
            Money.of("90.00", "CNY"),
            null,
            SomeGuarantees.NOW.plusSeconds(60));

    assertThat(approved.premiumDue()).isEqualTo(SomeGuarantees.PREMIUM);
    assertThat(approved.payBy()).isEqualTo(SomeGuarantees.PAY_BY);
    assertThat(approved.review(SomeGuarantees.review(GuaranteeReviewResult.APPROVED)))
        .isSameAs(approved);
    GuaranteeApplication corrected = approved.review(later);
    assertThat(corrected.status()).isEqualTo(GuaranteeApplicationStatus.APPROVED_UNPAID);
    assertThat(corrected.premiumDue()).isEqualTo(Money.of("90.00", "CNY"));
    assertThat(corrected.payBy()).isEqualTo(SomeGuarantees.PERIOD.to());
    assertThat(SomeGuarantees.awaiting().payBy()).isNull();
    GuaranteeApplication failed =
        SomeGuarantees.in(GuaranteeApplicationStatus.PAYMENT_FAILED).review(later);
    assertThat(failed.status()).isEqualTo(GuaranteeApplicationStatus.PAYMENT_FAILED);
    assertThat(failed.premiumDue()).isEqualTo(Money.of("90.00", "CNY"));
    assertThat(failed.paymentId()).isEqualTo(SomeGuarantees.PAYMENT);
    assertThat(SomeGuarantees.awaiting().premiumDue()).isNull();
    GuaranteeApplication rejected =
        SomeGuarantees.in(GuaranteeApplicationStatus.DATA_REJECTED)
            .review(SomeGuarantees.review(GuaranteeReviewResult.DATA_REJECTED, "报关单号有误"));
    assertThat(rejected.holding().state()).isEqualTo(GuaranteeHolding.State.CANCELLED);
  }

  @Test
  void lapsesWhenItsLastDayIsOverAndItIsNotPaid() {
    GuaranteeApplication approved = SomeGuarantees.approved();

    assertThat(approved.dueAt()).contains(OVER);
    assertThat(approved.hasRunOut(OVER.minusMillis(1))).isFalse();
    assertThat(approved.hasRunOut(OVER)).isTrue();
    assertThat(SomeGuarantees.in(GuaranteeApplicationStatus.PAYMENT_FAILED).dueAt()).contains(OVER);
    assertThat(SomeGuarantees.in(GuaranteeApplicationStatus.PAYMENT_FAILED).hasRunOut(OVER))
        .isTrue();
    for (var status : List.of(GuaranteeApplicationStatus.PAYING, GuaranteeApplicationStatus.PAID)) {
      assertThat(SomeGuarantees.in(status).dueAt()).isEmpty();
      assertThat(SomeGuarantees.in(status).hasRunOut(OVER)).isFalse();
    }
    GuaranteeApplication withoutEnd =
        approved.review(
            new GuaranteeReview(
                GuaranteeReviewResult.APPROVED,
                List.of(),
                SomeGuarantees.PREMIUM,
                null,
                SomeGuarantees.NOW));
    LocalDate last = SomeGuarantees.PERIOD.to();
    assertThat(withoutEnd.dueAt()).contains(last.plusDays(1).atStartOfDay(Policy.ZONE).toInstant());
    assertThat(withoutEnd.hasRunOut(OVER)).isFalse();
    assertThat(withoutEnd.isInTimeOn(last)).isTrue();
    assertThat(withoutEnd.isInTimeOn(last.plusDays(1))).isFalse();
  }

  @Test
  void onlyThePaymentWhoseTurnItIsSettlesIt() {
    GuaranteeApplication paying = SomeGuarantees.in(GuaranteeApplicationStatus.PAYING);
    GuaranteeApplication failed = paying.paymentFailed(SomeGuarantees.PAYMENT);

    assertThat(paying.paymentId()).isEqualTo(SomeGuarantees.PAYMENT);
    assertThatExceptionOfType(GuaranteeApplicationNotOpen.class)
        .isThrownBy(() -> paying.paid(OTHER_PAYMENT));
    assertThatExceptionOfType(GuaranteeApplicationNotOpen.class)
        .isThrownBy(() -> paying.paymentFailed(OTHER_PAYMENT));
    assertThat(failed.holding().isReserved()).as("it is paid again").isTrue();
    assertThat(failed.paid(SomeGuarantees.PAYMENT).status())
        .as("the bank finds that it did move")
        .isEqualTo(GuaranteeApplicationStatus.PAID);
    assertThatExceptionOfType(GuaranteeApplicationNotOpen.class)
        .as("another payment has taken it")
        .isThrownBy(() -> failed.pay(OTHER_PAYMENT).paid(SomeGuarantees.PAYMENT));
    assertThat(SomeGuarantees.in(GuaranteeApplicationStatus.EFFECTIVE).policyNumber())
        .isEqualTo(SomeGuarantees.POLICY);
  }

  @Test
  void whatTheLedgerHasSaidToBeUsedIsUsedOnce() {
    GuaranteeApplication paid = SomeGuarantees.paid();
    GuaranteeApplication byLedger = paid.held(paid.holding().use(true));

    assertThat(byLedger.status()).isEqualTo(GuaranteeApplicationStatus.PAID);
    assertThat(byLedger.version()).isEqualTo(paid.version() + 1);
    GuaranteeApplication effective = byLedger.takeEffect(SomeGuarantees.POLICY);
    assertThat(effective.holding()).isEqualTo(byLedger.holding());
    assertThat(paid.takeEffect(SomeGuarantees.POLICY).holding().told()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void noLedgerUsesWhatMayBeCancelledYet(GuaranteeApplicationStatus status) {
    GuaranteeApplication application = SomeGuarantees.in(status);
    if (status.isPaid()) {
      assertThatCode(application::requirePaid).doesNotThrowAnyException();
    } else {
      assertThatExceptionOfType(GuaranteeApplicationNotOpen.class)
          .isThrownBy(application::requirePaid);
    }
  }

  @ParameterizedTest
  @EnumSource
  void isSignedAboutWhereThatMakesSense(GuaranteeApplicationStatus status) {
    GuaranteeApplication application = SomeGuarantees.in(status);
    boolean repeatable =
        status == GuaranteeApplicationStatus.DATA_REJECTED
            || status == GuaranteeApplicationStatus.PAYMENT_FAILED
            || status == GuaranteeApplicationStatus.LAPSED;
    signable(
        application,
        SigningPurpose.APPLY_FOR_GUARANTEE_AGAIN,
        repeatable,
        GuaranteeApplicationNotOpen.class);
    // As whoever pays is told.
    signable(
        application, SigningPurpose.PAY_PREMIUM, status.isUnpaid(), ApplicationNotPayable.class);
  }

  private static void signable(
      GuaranteeApplication application,
      SigningPurpose purpose,
      boolean expected,
      Class<? extends Refusal> otherwise) {
    if (expected) {
      assertThatCode(() -> application.requireSignable(purpose, SomeGuarantees.NOW))
          .doesNotThrowAnyException();
    } else {
      assertThatExceptionOfType(otherwise)
          .isThrownBy(() -> application.requireSignable(purpose, SomeGuarantees.NOW));
    }
  }

  @Test
  void aStatementNamesItInFewLines() {
    assertThat(SomeGuarantees.submitted().statementLines())
        .containsExactly(
            "关税保证保险投保单号：" + SomeGuarantees.submitted().id(),
            "投保企业：北京港航进出口有限公司（91110107569535667U）",
            "保险机构：金桥财产保险",
            "保证金额：CNY 14723.00");
    assertThat(SomeGuarantees.approved().statementLines()).hasSize(5).contains("应缴保费：CNY 83.49");
  }
}
