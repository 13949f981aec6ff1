package cn.portcover.domain.cargo;

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
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.session.SigningPurpose;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CargoApplicationTest {
  private static final RecordId OTHER_PAYMENT = SomeCompanies.id(99);

  private static CoverReference of(String insurer) {
    return new CoverReference(
        SomeCompanies.id(80), new OpenCoverNumber("YB-9"), new CounterpartyId(insurer), "另一家财产保险");
  }

  @Test
  void itIsTheCompanysAndTheInsurerKnowsOfItOnceSubmitted() {
    CargoApplication draft = SomeCargo.draft();
    CargoApplication submitted = SomeCargo.submitted();
    String name = "jinqiao-property/cargo-applications/" + draft.id();

    assertThat(draft.kind()).isEqualTo(CargoApplication.KIND);
    assertThat(draft.owner()).isEqualTo(Owner.company(SomeCompanies.EXPORTER.uscc()));
    assertThat(draft.key()).isEqualTo(draft.id().value());
    assertThat(draft.subject()).isEqualTo("cargo/applications/" + draft.id());
    assertThat(draft.statuses()).containsEntry("status", CargoApplicationStatus.DRAFT);
    assertThat(draft.edition()).isEqualTo("v1");
    assertThat(draft.coveredDocuments()).isEmpty();
    assertThat(draft.aliases()).isEmpty();
    assertThat(draft.newAliases()).isEmpty();
    assertThat(submitted.aliases()).containsExactly(name);
    assertThat(submitted.newAliases()).containsExactly(name);
    assertThat(SomeCargo.awaiting().aliases()).containsExactly(name);
    assertThat(SomeCargo.awaiting().newAliases()).isEmpty();
    CargoApplication again =
        SomeCargo.in(CargoApplicationStatus.DATA_REJECTED)
            .submit(SomeCompanies.WANG_LI, SomeCargo.EVIDENCE, SomeCargo.NOW);
    assertThat(again.aliases()).containsExactly(name);
    assertThat(again.newAliases()).as("a name is given once").isEmpty();
  }

  @Test
  void isKeptUntilAYearAfterItWasRemoved() {
    assertThat(SomeCargo.draft().expiresAt()).isEmpty();
    assertThat(SomeCargo.draft().remove().expiresAt())
        .contains(SomeCargo.NOW.plus(Duration.ofDays(365)));
  }

  @Test
  void aDraftGoesUnderAnyOpenCoverAndLaterOfTheSameInsurer() {
    CoverReference other = of("haihe-property");
    CargoApplication draft = SomeCargo.draft();
    CargoApplication rejected = SomeCargo.in(CargoApplicationStatus.DATA_REJECTED);

    assertThat(draft.mayBeUnder(other)).isTrue();
    assertThat(rejected.mayBeUnder(other)).isFalse();
    assertThat(rejected.mayBeUnder(of("jinqiao-property"))).isTrue();
    CargoApplication changed = draft.change(other, CargoForm.EMPTY);
    assertThat(changed.cover()).isEqualTo(other);
    assertThat(changed.form()).isEqualTo(CargoForm.EMPTY);
    assertThat(changed.insured()).isEqualTo(SomeCargo.INSURED);
    assertThat(changed.version()).isEqualTo(2);
    assertThat(changed.insurer()).isEqualTo(new CounterpartyId("haihe-property"));
    assertThat(changed.insurerName()).isEqualTo("另一家财产保险");
  }

  @ParameterizedTest
  @EnumSource
  void isChangedWhileItIsOpen(CargoApplicationStatus status) {
    CargoApplication application = SomeCargo.in(status);
    if (status.isOpen()) {
      assertThat(application.change(application.cover(), SomeCargo.form()).status())
          .isEqualTo(status);
    } else {
      assertThatExceptionOfType(CargoApplicationNotOpen.class)
          .isThrownBy(() -> application.change(application.cover(), SomeCargo.form()));
      assertThatExceptionOfType(CargoApplicationNotOpen.class).isThrownBy(application::requireOpen);
    }
  }

  @Test
  void eachSubmissionIsCountedAndWhatWasSaidOfTheOneBeforeIsGone() {
    CargoApplication declined = SomeCargo.in(CargoApplicationStatus.DECLINED);
    assertThat(declined.review()).isNotNull();

    CargoApplication again =
        declined.submit(SomeCompanies.WANG_LI, SomeCompanies.id(73), SomeCargo.NOW.plusSeconds(7));

    assertThat(SomeCargo.submission(SomeCargo.submitted()).number()).isEqualTo(1);
    assertThat(SomeCargo.submission(again))
        .isEqualTo(
            new CargoProgress.Submission(
                2,
                SomeCargo.NOW.plusSeconds(7),
                SomeCompanies.WANG_LI,
                SomeCompanies.id(73),
                null));
    assertThat(again.review()).isNull();
  }

  @Test
  void whatWasSignedIsRememberedWhileTheFormSaysSomethingElse() {
    CargoApplication rejected = SomeCargo.in(CargoApplicationStatus.DATA_REJECTED);
    CargoForm other = SomeCargo.with(SomeCargo.goods());
    CargoProgress.Content signed =
        new CargoProgress.Content(rejected.cover().openCoverId(), rejected.form());

    assertThat(SomeCargo.submission(rejected).differs()).isFalse();
    CargoApplication same = rejected.change(rejected.cover(), SomeCargo.form());
    assertThat(SomeCargo.submission(same).differs()).as("the same once more").isFalse();
    CargoApplication changed = same.change(same.cover(), other);
    assertThat(SomeCargo.submission(changed).differs()).isTrue();
    assertThat(SomeCargo.submission(changed).signed()).isEqualTo(signed);
    CargoApplication again = changed.change(changed.cover(), CargoForm.EMPTY);
    assertThat(SomeCargo.submission(again).signed())
        .as("not what it was between")
        .isEqualTo(signed);
    CargoApplication back = again.change(again.cover(), SomeCargo.form());
    assertThat(SomeCargo.submission(back).differs()).as("changed back").isFalse();
    CargoApplication elsewhere = rejected.change(of("jinqiao-property"), SomeCargo.form());
    assertThat(SomeCargo.submission(elsewhere).differs()).as("another open cover").isTrue();
    CargoApplication submitted =
        changed.submit(SomeCompanies.WANG_LI, SomeCargo.EVIDENCE, SomeCargo.NOW);
    assertThat(SomeCargo.submission(submitted).differs()).isFalse();
    assertThat(SomeCargo.draft().change(changed.cover(), other).submission()).isNull();
  }

  @Test
  void isInTimeUntilItsLastDayIsOver() {
    LocalDate last = LocalDate.of(2026, 12, 5);

    assertThat(SomeCargo.issued().isInTimeOn(last)).isTrue();
    assertThat(SomeCargo.issued().isInTimeOn(last.plusDays(1))).isFalse();
    assertThat(SomeCargo.draft().isInTimeOn(last.plusDays(1))).as("no last day").isTrue();
  }

  @Test
  void whatIsSaidAgainChangesNothingAndWhatIsSaidOtherwiseCorrects() {
    CargoApplication issued = SomeCargo.issued();
    CargoReview first = SomeCargo.review(CargoReviewResult.ISSUED);
    CargoReview later =
        new CargoReview(
            CargoReviewResult.ISSUED,
            List.of(),
            SomeCargo.INSURED_AMOUNT,
            Money.of("460.00", "CNY"),
            null,
            SomeCargo.NOW.plusSeconds(60));

    assertThat(issued.premiumDue()).isEqualTo(SomeCargo.PREMIUM);
    assertThat(issued.payBy()).isEqualTo(LocalDate.of(2026, 12, 5));
    assertThat(issued.review(first)).isSameAs(issued);
    CargoApplication corrected = issued.review(later);
    assertThat(corrected.status()).isEqualTo(CargoApplicationStatus.ISSUED_UNPAID);
    assertThat(corrected.premiumDue()).isEqualTo(Money.of("460.00", "CNY"));
    assertThat(corrected.payBy()).isNull();
    CargoApplication failed = SomeCargo.in(CargoApplicationStatus.PAYMENT_FAILED).review(later);
    assertThat(failed.status()).isEqualTo(CargoApplicationStatus.PAYMENT_FAILED);
    assertThat(failed.premiumDue()).isEqualTo(Money.of("460.00", "CNY"));
    assertThat(failed.paymentId()).isEqualTo(SomeCargo.PAYMENT);
    assertThat(SomeCargo.draft().premiumDue()).isNull();
    assertThat(SomeCargo.draft().payBy()).isNull();
    assertThat(SomeCargo.awaiting().premiumDue()).isNull();
  }

  @Test
  void onlyThePaymentWhoseTurnItIsSettlesIt() {
    CargoApplication paying = SomeCargo.in(CargoApplicationStatus.PAYING);
    CargoApplication failed = paying.paymentFailed(SomeCargo.PAYMENT);

    assertThat(paying.premiumKind()).isEqualTo(PremiumKind.CARGO);
    assertThat(paying.paymentId()).isEqualTo(SomeCargo.PAYMENT);
    assertThatExceptionOfType(CargoApplicationNotOpen.class)
        .isThrownBy(() -> paying.paid(OTHER_PAYMENT));
    assertThatExceptionOfType(CargoApplicationNotOpen.class)
        .isThrownBy(() -> paying.paymentFailed(OTHER_PAYMENT));
    assertThat(failed.paid(SomeCargo.PAYMENT).status())
        .as("the bank finds that it did move")
        .isEqualTo(CargoApplicationStatus.PAID);
    assertThatExceptionOfType(CargoApplicationNotOpen.class)
        .as("another payment has taken it")
        .isThrownBy(() -> failed.pay(OTHER_PAYMENT).paid(SomeCargo.PAYMENT));
    CargoApplication effective = SomeCargo.in(CargoApplicationStatus.EFFECTIVE);
    assertThat(effective.policyNumber()).isEqualTo(SomeCargo.POLICY);
    assertThat(effective.paymentId()).isEqualTo(SomeCargo.PAYMENT);
  }

  @ParameterizedTest
  @EnumSource
  void isSignedAboutWhereThatMakesSense(CargoApplicationStatus status) {
    CargoApplication application = SomeCargo.in(status);
    signable(
        application,
        SigningPurpose.SUBMIT_CARGO_APPLICATION,
        status.isOpen(),
        CargoApplicationNotOpen.class);
    signable(
        application,
        SigningPurpose.WITHDRAW_CARGO_APPLICATION,
        status == CargoApplicationStatus.AWAITING_UNDERWRITING
            || status == CargoApplicationStatus.MANUAL_REVIEW,
        CargoApplicationNotOpen.class);
    // As whoever pays is told.
    signable(
        application, SigningPurpose.PAY_PREMIUM, status.isUnpaid(), ApplicationNotPayable.class);
  }

  private static void signable(
      CargoApplication application,
      SigningPurpose purpose,
      boolean expected,
      Class<? extends Refusal> otherwise) {
    if (expected) {
      assertThatCode(() -> application.requireSignable(purpose, SomeCargo.NOW))
          .doesNotThrowAnyException();
    } else {
      assertThatExceptionOfType(otherwise)
          .isThrownBy(() -> application.requireSignable(purpose, SomeCargo.NOW));
    }
  }

  @Test
  void aStatementNamesItInFewLines() {
    assertThat(SomeCargo.draft().statementLines())
        .containsExactly(
            "货物运输险投保单号：" + SomeCargo.draft().id(),
            "投保企业：北京港航进出口有限公司（91110107569535667U）",
            "被保险人：厦门旭日贸易有限公司（91350200MA2XNW4K3Q）",
            "保险机构：金桥财产保险",
            "预约保险协议编号：YB-2026/001",
            "发票金额：CNY 500000.00");
    assertThat(SomeCargo.issued().statementLines()).hasSize(7).contains("应缴保费：CNY 440.00");
    CargoApplication empty = SomeCargo.draft().change(SomeCargo.draft().cover(), CargoForm.EMPTY);
    assertThat(empty.statementLines()).contains("发票金额：未填写");
  }

  @Test
  void aPolicyFollowsFromItAndIsCopiedToTheNextDraft() {
    CargoPolicy policy = SomeCargo.policy();
    CargoApplication copy = policy.copied(SomeCompanies.id(90), SomeCargo.NOW.plusSeconds(100));

    assertThat(policy.kind()).isEqualTo(CargoPolicy.KIND);
    assertThat(policy.owner()).isEqualTo(Owner.company(SomeCompanies.EXPORTER.uscc()));
    assertThat(policy.key()).isEqualTo("YAB-2026-77~jinqiao-property");
    assertThat(CargoPolicy.id(policy.cover().insurer(), policy.policyNumber()))
        .isEqualTo(policy.id())
        .startsWith(CargoPolicy.idsOf("YAB-2026-77"));
    assertThat(policy.aliases()).containsExactly("jinqiao-property/cargo-policies/YAB-2026-77");
    assertThat(policy.terms().conditions()).containsExactly("按协议承保");
    assertThat(policy.terms().claimsAgent()).isEqualTo("Hamburg Survey GmbH");
    assertThat(copy.status()).isEqualTo(CargoApplicationStatus.DRAFT);
    assertThat(copy.copiedFrom()).isEqualTo(SomeCargo.POLICY);
    assertThat(copy.insured()).isEqualTo(SomeCargo.INSURED);
    assertThat(copy.progress()).isEqualTo(CargoProgress.NONE);
    assertThat(copy.form().goods()).isEqualTo(SomeCargo.goods());
    assertThat(copy.form().invoice()).isEqualTo(SomeCargo.invoice());
    assertThat(copy.form().insurance()).isEqualTo(SomeCargo.insurance());
    assertThat(copy.form().specialClauses()).hasSize(1);
    CargoTransport was = SomeCargo.transport();
    assertThat(copy.form().transport())
        .isEqualTo(
            new CargoTransport(
                null,
                null,
                was.mode(),
                null,
                was.vesselName(),
                was.carriage(),
                was.bulk(),
                null,
                null,
                was.from(),
                was.portOfLoading(),
                was.to(),
                was.portOfDestination(),
                was.via(),
                was.letterOfCredit(),
                null,
                was.claimPayableAt()));
  }
}
