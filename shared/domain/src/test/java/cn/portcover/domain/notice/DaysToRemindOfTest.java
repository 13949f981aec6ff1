package cn.portcover.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.ApplicationStatus;
import cn.portcover.domain.application.SomeApplications;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimDeadlines;
import cn.portcover.domain.claim.ClaimStatus;
import cn.portcover.domain.claim.SomeClaims;
import cn.portcover.domain.policy.Deadlines;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.PolicyStatus;
import cn.portcover.domain.policy.ReceiptStatus;
import cn.portcover.domain.policy.SomePolicies;
import cn.portcover.domain.session.Account;
import cn.portcover.domain.session.Session;
import cn.portcover.domain.session.SomeSessions;
import cn.portcover.domain.session.UserName;
import cn.portcover.domain.signing.SomeSigning;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DaysToRemindOfTest {
  private final Policy policy = SomePolicies.awaitingAcknowledgement();

  @Test
  void aPolicyHasThoseOfItsDeadlines() {
    ClaimDeadlines deadlines = ClaimDeadlines.of(policy.terms());
    assertThat(DaysToRemindOf.of(policy))
        .extracting(DayToRemindOf::kind, DayToRemindOf::on, DayToRemindOf::key)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                ReminderKind.REPORT_BY, deadlines.reportBy(), "policies/P-1#REPORT_BY"),
            org.assertj.core.groups.Tuple.tuple(
                ReminderKind.CLAIM_BY, deadlines.claimBy(), "policies/P-1#CLAIM_BY"));
  }

  @ParameterizedTest
  @EnumSource
  void onlyACancelledPolicyHasNone(PolicyStatus status) {
    assertThat(DaysToRemindOf.of(SomePolicies.in(status, ReceiptStatus.AWAITING)).isEmpty())
        .isEqualTo(status == PolicyStatus.CANCELLED);
  }

  @Test
  void aDraftWithoutADayOfLossHasThePolicysOnly() {
    assertThat(DaysToRemindOf.of(SomeClaims.draft(), policy)).isEmpty();
  }

  /** It lapses at midnight in Beijing: the day before is the last on which it may be confirmed. */
  @ParameterizedTest
  @EnumSource
  void anOfferHasItsLastDayUntilItIsConfirmedOrOver(ApplicationStatus status) {
    Application application = SomeApplications.in(status);
    List<DayToRemindOf> days = DaysToRemindOf.of(application);
    if (status == ApplicationStatus.TO_BE_CONFIRMED) {
      String about = application.subject();
      assertThat(days)
          .containsExactly(
              new DayToRemindOf(
                  ReminderKind.CONFIRM_BY,
                  LocalDate.of(2026, 6, 30),
                  "O-1",
                  about,
                  about + "#CONFIRM_BY"));
    } else {
      assertThat(days).isEmpty();
    }
  }

  @Test
  void anOfferWithoutADeadlineHasNoLastDay() {
    assertThat(DaysToRemindOf.of(SomeApplications.withoutDeadline())).isEmpty();
  }

  @Test
  void aSealHasItsLastDayUntilItIsRevoked() {
    assertThat(DaysToRemindOf.of(SomeSigning.seal()))
        .singleElement()
        .satisfies(
            day -> {
              assertThat(day.kind()).isEqualTo(ReminderKind.SEAL_EXPIRES);
              assertThat(day.on()).isEqualTo(SomeSigning.NEXT_YEAR);
              assertThat(day.what()).isEqualTo("王操作");
              assertThat(day.about()).isEqualTo(SomeSigning.seal().subject());
            });
    assertThat(DaysToRemindOf.of(SomeSigning.seal().revoke(SomeSigning.NOW))).isEmpty();
  }

  @Test
  void aSessionHasTheEndOfItsCard() {
    Session session = SomeSessions.ofTheLegalPerson();
    assertThat(DaysToRemindOf.of(session))
        .singleElement()
        .isEqualTo(
            new DayToRemindOf(
                ReminderKind.CARD_EXPIRES,
                LocalDate.parse("2029-02-26"),
                "王丽",
                "session",
                "cards/" + "ab".repeat(32) + "#CARD_EXPIRES"));
    Account account =
        Account.set(
            SomeCompanies.EXPORTER,
            SomeCompanies.card(SomeSessions.OPENED.plusSeconds(60)),
            new UserName("wang.li"),
            "$argon2id$",
            SomeSessions.OPENED);
    assertThat(DaysToRemindOf.of(Session.opened(SomeCompanies.id(7), account, SomeSessions.OPENED)))
        .isEmpty();
  }

  @Test
  void aClaimHasThoseOfItsLossUntilItIsSubmitted() {
    Claim withLoss = SomeClaims.draftWithLoss(LocalDate.of(2026, 10, 8));
    ClaimDeadlines deadlines = ClaimDeadlines.of(withLoss, policy.terms());
    assertThat(DaysToRemindOf.of(withLoss, policy))
        .extracting(DayToRemindOf::kind, DayToRemindOf::on)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(ReminderKind.REPORT_BY, deadlines.reportBy()),
            org.assertj.core.groups.Tuple.tuple(ReminderKind.CLAIM_BY, deadlines.claimBy()));
    assertThat(DaysToRemindOf.of(withLoss.remove(), policy)).isEmpty();
  }

  /** Four months after the first submission, while the insurer has not decided. */
  @ParameterizedTest
  @EnumSource
  void aClaimThatTheInsurerHasNotDecidedHasTheEndOfTheWaitingPeriod(ClaimStatus status) {
    Policy waits =
        Policy.issued(
            SomePolicies.terms(
                new Deadlines(null, null, Period.ofMonths(4), Deadlines.Calendar.CALENDAR_DAYS)),
            SomePolicies.ISSUED);
    Claim claim = SomeClaims.in(status);
    List<DayToRemindOf> days = DaysToRemindOf.of(claim, waits);
    switch (status) {
      case SUBMITTED, UNDER_REVIEW, RETURNED, WITHDRAWAL_REQUESTED ->
          assertThat(days)
              .containsExactly(
                  DayToRemindOf.of(
                      ReminderKind.WAITING_PERIOD_ENDS,
                      LocalDate.of(2027, 3, 21),
                      "",
                      claim.subject()));
      default -> assertThat(days).isEmpty();
    }
    assertThat(DaysToRemindOf.of(claim, policy)).isEmpty();
  }
}
