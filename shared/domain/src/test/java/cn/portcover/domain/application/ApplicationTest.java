package cn.portcover.domain.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.OfferNumber;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.application.ApplicationLifecycle.Move;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.session.Signable;
import cn.portcover.domain.session.SigningPurpose;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("投保申请")
class ApplicationTest {
  private static final Instant BEFORE = SomeApplications.CONFIRM_BY.minusNanos(1);
  private static final Instant AT = SomeApplications.CONFIRM_BY;

  private final Application offered = SomeApplications.toBeConfirmed();

  @Test
  void isBornToBeConfirmedAndBelongsToTheCompany() {
    assertThat(offered.status()).isEqualTo(ApplicationStatus.TO_BE_CONFIRMED);
    assertThat(offered.version()).isEqualTo(1);
    assertThat(offered.owner()).isEqualTo(Owner.company(SomeCompanies.EXPORTER.uscc()));
    assertThat(offered.subject()).isEqualTo("applications/" + SomeCompanies.id(1));
    assertThat(offered.aliases()).containsExactly("sinosure/offers/O-1");
    assertThat(Application.alias(SomeCompanies.SINOSURE, new OfferNumber("O-2")))
        .isEqualTo("sinosure/offers/O-2");
    assertThat(offered.statuses()).isEqualTo(Map.of("status", ApplicationStatus.TO_BE_CONFIRMED));
    assertThat(offered.auditedIn()).contains(offered.owner());
    assertThat(offered.createdAt()).isEqualTo(SomeApplications.OFFERED);
    assertThat(offered.kind()).isEqualTo(Application.KIND);
    assertThat(offered.kind().notFound().get()).isInstanceOf(ApplicationNotFound.class);
    assertThat(offered.expiresAt()).isEmpty();
    assertThat(offered.listedIn()).isEmpty();
  }

  @Test
  void theCompanyConfirmsItUntilTheDeadline() {
    var confirmed = offered.confirm(SomeApplications.confirmation(BEFORE));
    assertThat(confirmed.status()).isEqualTo(ApplicationStatus.SUBMITTED);
    assertThat(confirmed.confirmation()).isEqualTo(SomeApplications.confirmation(BEFORE));
    assertThat(confirmed.version()).isEqualTo(2);
    assertThat(confirmed.offer()).isEqualTo(offered.offer());
    assertThat(confirmed.decision()).isNull();
  }

  @Test
  void itCameToNothingWhereNoPolicyCanFollow() {
    assertThat(offered.cameToNothing(BEFORE)).isFalse();
    assertThat(offered.cameToNothing(AT)).isTrue();
    assertThat(SomeApplications.withoutDeadline().cameToNothing(AT)).isFalse();
    assertThat(
            Arrays.stream(ApplicationStatus.values())
                .filter(status -> SomeApplications.in(status).cameToNothing(BEFORE)))
        .containsExactly(
            ApplicationStatus.REJECTED, ApplicationStatus.WITHDRAWN, ApplicationStatus.LAPSED);
    assertThat(SomeApplications.in(ApplicationStatus.SUBMITTED).cameToNothing(AT)).isFalse();
  }

  @Test
  void fromTheDeadlineOnItHasLapsedThoughTheScheduleHasNotComeBy() {
    assertThatExceptionOfType(ApplicationNotOpen.class)
        .isThrownBy(() -> offered.confirm(SomeApplications.confirmation(AT)))
        .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", "LAPSED"))
        .satisfies(r -> assertThat(r.sentence(Language.ZH)).contains("已失效"));
    assertThat(offered.hasPassedDeadline(BEFORE)).isFalse();
    assertThat(offered.hasPassedDeadline(AT)).isTrue();
  }

  @Test
  void withoutADeadlineItStaysOpen() {
    var open = SomeApplications.withoutDeadline();
    assertThat(open.hasPassedDeadline(AT.plusSeconds(1_000_000_000))).isFalse();
    assertThat(open.dueAt()).isEmpty();
    assertThatCode(() -> open.requireOpen(Move.CONFIRM, AT)).doesNotThrowAnyException();
  }

  @Test
  void thePlatformLooksAtItAtTheDeadlineOnlyWhileItIsToBeConfirmed() {
    assertThat(offered.dueAt()).contains(AT);
    assertThat(offered.confirm(SomeApplications.confirmation(BEFORE)).dueAt()).isEmpty();
    assertThat(offered.lapse(AT).dueAt()).isEmpty();
  }

  @Test
  void itLapsesWithoutReasons() {
    var lapsed = offered.lapse(AT);
    assertThat(lapsed.status()).isEqualTo(ApplicationStatus.LAPSED);
    assertThat(lapsed.decision()).isEqualTo(new Decision(AT, List.of(), null));
  }

  @Test
  void theInsurersDecisionIsKeptBesideTheConfirmation() {
    var submitted = offered.confirm(SomeApplications.confirmation(BEFORE));
    var approved = submitted.approve(SomeApplications.decision(AT));
    assertThat(approved.status()).isEqualTo(ApplicationStatus.APPROVED);
    assertThat(approved.decision()).isEqualTo(SomeApplications.decision(AT));
    assertThat(approved.confirmation()).isEqualTo(submitted.confirmation());
    assertThat(approved.version()).isEqualTo(3);
    assertThat(submitted.reject(SomeApplications.decision(AT)).status())
        .isEqualTo(ApplicationStatus.REJECTED);
    assertThat(offered.withdraw(SomeApplications.decision(AT)).status())
        .isEqualTo(ApplicationStatus.WITHDRAWN);
  }

  @Test
  void theInsurerMayDecideAfterTheDeadlineOfTheCompany() {
    var submitted = offered.confirm(SomeApplications.confirmation(BEFORE));
    assertThat(submitted.approve(SomeApplications.decision(AT.plusSeconds(1))).status())
        .isEqualTo(ApplicationStatus.APPROVED);
  }

  @Test
  void whatIsSignedNamesCompanyInsurerNumberPeriodAndPremium() {
    assertThat(offered.statementLines())
        .containsExactly(
            "投保企业：北京港航进出口有限公司（91110107569535667U）",
            "保险机构：中国出口信用保险公司",
            "投保单号：O-1",
            "保险期间：2026-07-01 至 2027-06-30",
            "保险费：CNY 3000.00（承担方：北京市商务局）");
    assertThat(offered.coveredDocuments())
        .containsExactly(new Signable.Covered(DocumentKind.APPLICATION_FORM, "to_be_confirmed"));
    assertThat(SigningPurpose.CONFIRM_APPLICATION.about().orElseThrow())
        .isEqualTo(Application.KIND);
    assertThat(SigningPurpose.CONFIRM_APPLICATION.act()).startsWith("确认投保");
  }

  @Test
  void itCanBeSignedOnlyWhileItCanBeConfirmed() {
    assertThatCode(() -> offered.requireSignable(SigningPurpose.CONFIRM_APPLICATION, BEFORE))
        .doesNotThrowAnyException();
    assertThatExceptionOfType(ApplicationNotOpen.class)
        .isThrownBy(() -> offered.requireSignable(SigningPurpose.CONFIRM_APPLICATION, AT));
    assertThatExceptionOfType(ApplicationNotOpen.class)
        .isThrownBy(
            () ->
                offered
                    .withdraw(SomeApplications.decision(BEFORE))
                    .requireSignable(SigningPurpose.CONFIRM_APPLICATION, BEFORE));
  }

  @Test
  void aRenewalHasAFormOfItsOwn() {
    var renewal = SomeApplications.renewing(new PolicyNumber("P-2025"));
    assertThat(renewal.formKind()).isEqualTo(DocumentKind.RENEWAL_FORM);
    assertThat(offered.formKind()).isEqualTo(DocumentKind.APPLICATION_FORM);
    assertThat(renewal.lapse(AT).formEdition()).isEqualTo("lapsed");
  }

  @Test
  void anOfferCoversAShareOfTheLoss() {
    var form = offered.offer().form();
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(
            () ->
                new OfferForm(
                    form.insuredPeriod(),
                    new BigDecimal("101"),
                    form.buyerLimit(),
                    null,
                    form.premium(),
                    form.premiumPaidBy(),
                    List.of(),
                    form.risks(),
                    List.of()));
  }

  @Test
  void onlyAMemberConfirmsWithoutASignature() {
    assertThat(ConfirmWith.MEMBER.needsSignature()).isFalse();
    assertThat(ConfirmWith.CARD.needsSignature()).isTrue();
    assertThat(ConfirmWith.LEGAL_PERSON_CARD.needsSignature()).isTrue();
  }

  @Test
  void anUntickedDeclarationIsAnErrorOfItsField() {
    assertThat(new DeclarationNotAccepted().errors())
        .singleElement()
        .satisfies(e -> assertThat(e.pointer()).isEqualTo("/declarationAccepted"))
        .satisfies(e -> assertThat(e.code()).isEqualTo("declaration-not-accepted"));
  }
}
