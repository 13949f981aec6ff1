package cn.portcover.trial.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.guarantee.GuaranteeApplicationStatus;
import cn.portcover.domain.policy.Policy;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.SomeGuaranteeMessages;
import cn.portcover.trial.SomeGuarantees;
import cn.portcover.trial.SomeGuarantees.Filed;
import cn.portcover.trial.SomePolicies;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code guarantee-application.reviewed}: in every order, twice, and against what was said. */
class GuaranteeReviewsTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();

  private static String state(Reply reply) {
    return reply.text("state");
  }

  @Test
  void dataAreCheckedThenItIsApprovedAndToBePaid() {
    Filed filed = SomeGuarantees.submitted(company, desk);

    SomeGuaranteeMessages.told(filed, "DATA_ACCEPTED", "APPROVED");

    Reply approved = filed.view();
    assertThat(approved.text("statusLabel")).isEqualTo("核保成功待缴费");
    assertThat(approved.text("review/premium/amount")).isEqualTo(SomeGuaranteeMessages.PREMIUM);
    assertThat(approved.text("review/payBy")).isEqualTo(SomeCovers.today().plusDays(7).toString());
    assertThat(approved.at("estimate")).as("the insurer has said its own").isNull();
    assertThat(approved.at("mayPay")).isEqualTo(true);
    Reply notices = desk.read("/v1/notices");
    assertThat(notices.text("items/0/kind")).isEqualTo("GUARANTEE_APPLICATION_REVIEWED");
    assertThat(notices.text("items/0/text")).contains(filed.id(), "CNY 83.49");
    assertThat(desk.read(notices.text("items/0/link")).text("id")).isEqualTo(filed.id());
  }

  @Test
  void backToFrontTheyAllArriveWhereTheyLead() {
    Filed filed = SomeGuarantees.submitted(company, desk);

    assertThat(state(say(filed, "APPROVED"))).isEqualTo("PARKED");
    assertThat(state(say(filed, "DATA_ACCEPTED"))).isEqualTo("APPLIED");
    SomeGuaranteeMessages.handOn(filed);

    assertThat(filed.status()).isEqualTo("APPROVED_UNPAID");
  }

  private static Reply say(Filed filed, String result) {
    return SomeGuaranteeMessages.say(filed, SomeGuaranteeMessages.review(filed, result));
  }

  @Test
  void whatIsSaidTwiceHasOneEffect() {
    Filed filed = SomeGuarantees.submitted(company, desk);
    Map<String, Object> event =
        filed
            .insurer()
            .event(
                "guarantee-application.reviewed",
                filed.subject(),
                SomeGuaranteeMessages.review(filed, "DATA_REJECTED"));

    assertThat(state(Trial.send(filed.insurer().signed(event)))).isEqualTo("APPLIED");
    assertThat(state(Trial.send(filed.insurer().signed(event)))).isEqualTo("DUPLICATE");
    // Another message that says the same.
    SomeGuaranteeMessages.told(filed, "DATA_REJECTED");

    assertThat(filed.version()).isEqualTo(2);
    assertThat(SomeGuarantees.ledger(company, filed.limit()))
        .containsExactly("0.00", "0.00", "60000000.00");
    Reply changes = desk.read("/v1/guarantee/limits/" + filed.limit() + "/changes");
    assertThat(changes.text("items/0/kind")).isEqualTo("CANCEL");
    assertThat(changes.text("items/1/kind")).isEqualTo("RESERVE");
    assertThat(changes.text("items/2/kind")).isEqualTo("GRANT");
    assertThat(changes.at("items/3")).isNull();
  }

  @Test
  void whatIsApprovedIsCorrectedWhileItIsNotPaid() {
    Filed filed = SomeGuarantees.in(GuaranteeApplicationStatus.APPROVED_UNPAID, company, desk);
    Map<String, Object> dearer =
        Fields.with(
            SomeGuaranteeMessages.review(filed, "APPROVED"),
            "premium",
            SomePolicies.money("90.00", "CNY"));

    assertThat(state(SomeGuaranteeMessages.say(filed, dearer))).isEqualTo("APPLIED");
    assertThat(filed.view().text("review/premium/amount")).isEqualTo("90.00");
    SomeGuarantees.paying(filed);
    assertThat(
            state(
                SomeGuaranteeMessages.say(
                    filed, Fields.with(dearer, "premium", SomePolicies.money("91.00", "CNY")))))
        .as("not while it is paid")
        .isEqualTo("PARKED");
    SomeGuarantees.paid(filed);
    SomeGuaranteeMessages.handOn(filed);
    assertThat(filed.view().text("review/premium/amount")).isEqualTo("90.00");
    assertThat(state(say(filed, "APPROVED"))).isEqualTo("SUPERSEDED");
  }

  @Test
  void whatCannotBeMeantIsRefused() {
    Filed filed = SomeGuarantees.submitted(company, desk);
    Map<String, Object> rejected = SomeGuaranteeMessages.review(filed, "DATA_REJECTED");
    Map<String, Object> approved = SomeGuaranteeMessages.review(filed, "APPROVED");

    Refused.fields(
        SomeGuaranteeMessages.say(filed, Fields.with(rejected, "reasons", List.of())),
        "/data/reasons required");
    Refused.fields(
        SomeGuaranteeMessages.say(filed, Fields.with(approved, "premium", null)),
        "/data/premium required");
    Refused.fields(
        SomeGuaranteeMessages.say(
            filed, Fields.with(approved, "premium", SomePolicies.money("0.00", "CNY"))),
        "/data/premium money-not-positive");
    Refused.fields(
        SomeGuaranteeMessages.say(filed, Fields.with(approved, "submission", 2)),
        "/data/submission number-of-the-future");
    assertThat(filed.status()).isEqualTo("SUBMITTED");
  }

  @Test
  void whatIsSaidOfAnEarlierSubmissionIsOfNoMatter() {
    Filed filed = SomeGuarantees.in(GuaranteeApplicationStatus.DATA_REJECTED, company, desk);
    Trial.requireStatus(
        200,
        SomeGuarantees.applyAgain(
            filed, SomeGuarantees.body(filed.limit(), SomeGuarantees.form())));

    Reply late =
        SomeGuaranteeMessages.say(
            filed,
            Fields.with(SomeGuaranteeMessages.review(filed, "DATA_REJECTED"), "submission", 1));

    assertThat(state(late)).isEqualTo("SUPERSEDED");
    assertThat(filed.status()).isEqualTo("SUBMITTED");
    assertThat(SomeGuarantees.ledger(company, filed.limit()))
        .containsExactly("0.00", "14723.00", "59985277.00");
  }

  @Test
  void onlyTheInsurerThatHasItSpeaksOfIt() {
    Filed filed = SomeGuarantees.submitted(company, desk);
    Insurer other = Insurer.enrolled(Trial.fresh("duty-"), List.of("DUTY_GUARANTEE"));

    Reply reply =
        other.send(
            "guarantee-application.reviewed",
            filed.subject(),
            SomeGuaranteeMessages.review(filed, "DATA_ACCEPTED"));

    assertThat(state(reply)).isEqualTo("PARKED");
    assertThat(filed.status()).isEqualTo("SUBMITTED");
  }

  @Test
  void whatIsNotPaidInTimeLapsesAndItsLimitIsFree() {
    Filed filed = SomeGuarantees.in(GuaranteeApplicationStatus.APPROVED_UNPAID, company, desk);
    Filed paying = SomeGuarantees.in(GuaranteeApplicationStatus.PAYING, company, desk);
    LocalDate last = LocalDate.parse(filed.view().text("review/payBy"));
    Instant over = last.plusDays(1).atStartOfDay(Policy.ZONE).toInstant();

    Trial.clock().advance(Duration.between(Trial.now(), over.minusSeconds(60)));
    runOut();
    Desk then = company.operator();
    assertThat(then.read(filed.path()).text("status")).isEqualTo("APPROVED_UNPAID");
    Trial.clock().advance(Duration.ofSeconds(61));
    runOut();

    Desk later = company.operator();
    assertThat(later.read(filed.path()).text("statusLabel")).isEqualTo("逾期未缴费");
    assertThat(later.read(paying.path()).text("status")).isEqualTo("PAYING");
    assertThat(later.read("/v1/notices").text("items/0/kind"))
        .isEqualTo("GUARANTEE_APPLICATION_LAPSED");
    assertThat(SomeGuarantees.ledger(company, filed.limit()))
        .containsExactly("0.00", "0.00", "60000000.00");
    assertThat(SomeGuarantees.ledger(company, paying.limit()))
        .containsExactly("0.00", "14723.00", "59985277.00");
    // A word that came too late.
    assertThat(
            SomeGuaranteeMessages.say(filed, SomeGuaranteeMessages.review(filed, "APPROVED"))
                .text("state"))
        .isEqualTo("SUPERSEDED");
  }

  /** Until none is due any more: other tests leave some behind. */
  private static void runOut() {
    while (Trial.run("LapseGuaranteeApplications") > 0) {
      // The next batch.
    }
  }
}
