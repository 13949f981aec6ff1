package cn.portcover.trial.cargo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.domain.policy.Policy;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCargo;
import cn.portcover.trial.SomeCargo.Filed;
import cn.portcover.trial.SomeCargoMessages;
import cn.portcover.trial.SomeCargoPayments;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.SomePolicies;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code cargo-application.reviewed}: in every order, twice, and against what was said. */
class CargoReviewsTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();

  private static String state(Reply reply) {
    return reply.text("state");
  }

  @Test
  void dataAreCheckedThenItIsUnderwrittenThenIssued() {
    Filed filed = SomeCargo.submitted(company, desk);

    SomeCargoMessages.told(filed, "DATA_ACCEPTED", "MANUAL_REVIEW", "ISSUED");

    Reply issued = filed.view();
    assertThat(issued.text("statusLabel")).isEqualTo("已出单未缴费");
    assertThat(issued.text("review/resultLabel")).isEqualTo("已出单未缴费");
    assertThat(issued.text("review/insuredAmount/amount")).isEqualTo("550000.00");
    assertThat(issued.text("review/premium/amount")).isEqualTo("440.00");
    assertThat(issued.text("review/payBy")).isEqualTo(SomeCovers.today().plusDays(7).toString());
    assertThat(issued.at("estimate")).as("the insurer has said its own").isNull();
    assertThat(issued.at("mayPay")).isEqualTo(true);
    Reply notices = desk.read("/v1/notices");
    assertThat(notices.text("items/0/kind")).isEqualTo("CARGO_APPLICATION_REVIEWED");
    assertThat(notices.text("items/0/text")).contains(filed.id(), "CNY 440.00");
    assertThat(desk.read(notices.text("items/0/link")).text("id")).isEqualTo(filed.id());
    Reply line = desk.read("/v1/cargo/applications?status=ISSUED_UNPAID");
    assertThat(line.text("items/0/premium/amount")).isEqualTo("440.00");
  }

  @Test
  void itCanBePaidUntilItsLastDayIsOver() {
    Filed filed = SomeCargo.in(CargoApplicationStatus.ISSUED_UNPAID, company, desk);
    LocalDate last = LocalDate.parse(filed.view().text("review/payBy"));
    Instant over = last.plusDays(1).atStartOfDay(Policy.ZONE).toInstant();

    Trial.clock().advance(Duration.between(Trial.now(), over.minusSeconds(60)));
    assertThat(company.operator().read(filed.path()).at("mayPay")).isEqualTo(true);
    Trial.clock().advance(Duration.ofSeconds(60));
    assertThat(company.operator().read(filed.path()).at("mayPay")).isEqualTo(false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MANUAL_REVIEW", "DECLINED", "ISSUED"})
  void whatComesBeforeItsTimeWaits(String early) {
    Filed filed = SomeCargo.submitted(company, desk);

    assertThat(state(SomeCargoMessages.say(filed, SomeCargoMessages.review(filed, early))))
        .isEqualTo("PARKED");
    SomeCargoMessages.handOn(filed);
    assertThat(filed.status()).isEqualTo("SUBMITTED");
    SomeCargoMessages.told(filed, "DATA_ACCEPTED");
    SomeCargoMessages.handOn(filed);

    assertThat(filed.view().text("review/result")).isEqualTo(early);
  }

  @Test
  void backToFrontTheyAllArriveWhereTheyLead() {
    Filed filed = SomeCargo.submitted(company, desk);

    for (String result : List.of("ISSUED", "MANUAL_REVIEW", "DATA_ACCEPTED")) {
      Trial.requireStatus(
          result.equals("DATA_ACCEPTED") ? 200 : 202,
          SomeCargoMessages.say(filed, SomeCargoMessages.review(filed, result)));
    }
    SomeCargoMessages.handOn(filed);

    assertThat(filed.status()).isEqualTo("ISSUED_UNPAID");
  }

  @Test
  void whatIsSaidTwiceHasOneEffect() {
    Filed filed = SomeCargo.submitted(company, desk);
    Map<String, Object> event =
        SomeCovers.insurer()
            .event(
                "cargo-application.reviewed",
                filed.subject(),
                SomeCargoMessages.review(filed, "DATA_ACCEPTED"));

    assertThat(state(Trial.send(SomeCovers.insurer().signed(event)))).isEqualTo("APPLIED");
    assertThat(state(Trial.send(SomeCovers.insurer().signed(event)))).isEqualTo("DUPLICATE");
    // Another message that says the same.
    SomeCargoMessages.told(filed, "DATA_ACCEPTED");
    assertThat(filed.version()).isEqualTo(3);
    SomeCargoMessages.told(filed, "ISSUED", "ISSUED");
    assertThat(filed.version()).isEqualTo(4);
    Reply history = desk.read(filed.path("history"));
    assertThat(history.at("items/3")).isNotNull();
    assertThat(history.at("items/4")).isNull();
  }

  @Test
  void whatIsIssuedIsCorrectedWhileItIsNotPaid() {
    Filed filed = SomeCargo.in(CargoApplicationStatus.ISSUED_UNPAID, company, desk);
    Map<String, Object> dearer =
        Fields.with(
            SomeCargoMessages.review(filed, "ISSUED"),
            "premium",
            SomePolicies.money("460.00", "CNY"));

    assertThat(state(SomeCargoMessages.say(filed, dearer))).isEqualTo("APPLIED");
    assertThat(filed.view().text("review/premium/amount")).isEqualTo("460.00");
    assertThat(filed.status()).isEqualTo("ISSUED_UNPAID");
    SomeCargoPayments.paying(filed);
    SomeCargoMessages.told(SomeCargoPayments.paymentFailed(filed), "ISSUED");
    assertThat(filed.status()).isEqualTo("PAYMENT_FAILED");
    assertThat(filed.view().text("review/premium/amount")).isEqualTo("440.00");
    SomeCargoPayments.paying(filed);
    assertThat(state(SomeCargoMessages.say(filed, dearer)))
        .as("not while it is paid")
        .isEqualTo("PARKED");
    SomeCargoPayments.paid(filed);
    SomeCargoMessages.handOn(filed);
    assertThat(filed.view().text("review/premium/amount")).isEqualTo("440.00");
    assertThat(desk.read("/v1/cargo/applications").text("items/0/premium/amount"))
        .isEqualTo("440.00");
  }

  @Test
  void whatCannotBeMeantIsRefused() {
    Filed filed = SomeCargo.submitted(company, desk);
    Map<String, Object> rejected = SomeCargoMessages.review(filed, "DATA_REJECTED");
    Map<String, Object> issued = SomeCargoMessages.review(filed, "ISSUED");

    Refused.fields(
        SomeCargoMessages.say(filed, Fields.with(rejected, "reasons", null)),
        "/data/reasons required");
    Refused.fields(
        SomeCargoMessages.say(filed, Fields.with(rejected, "reasons", List.of())),
        "/data/reasons required");
    Refused.fields(
        SomeCargoMessages.say(filed, Fields.with(issued, "premium", null)),
        "/data/premium required");
    Refused.fields(
        SomeCargoMessages.say(filed, Fields.with(issued, "insuredAmount", null)),
        "/data/insuredAmount required");
    Refused.fields(
        SomeCargoMessages.say(
            filed, Fields.with(issued, "premium", SomePolicies.money("0.00", "CNY"))),
        "/data/premium money-not-positive");
    Refused.fields(
        SomeCargoMessages.say(
            filed, Fields.with(issued, "insuredAmount", SomePolicies.money("-1.00", "CNY"))),
        "/data/insuredAmount money-not-positive");
    Refused.fields(
        SomeCargoMessages.say(
            filed, Fields.with(issued, "premium", SomePolicies.money("1.00", "USD"))),
        "/data/premium currency-of-the-insured-amount");
    Refused.fields(
        SomeCargoMessages.say(
            filed, Fields.with(issued, "premium", SomePolicies.money("1.5", "JPY"))),
        "/data/premium money-scale");
    Refused.fields(
        SomeCargoMessages.say(filed, Fields.with(issued, "submission", 2)),
        "/data/submission number-of-the-future");
    Refused.fields(
        SomeCargoMessages.say(filed, Fields.with(issued, "submission", 0)),
        "/data/submission number-of-the-future");
    assertThat(filed.status()).isEqualTo("SUBMITTED");
  }

  @Test
  void whatIsSaidOfAnEarlierSubmissionIsOfNoMatter() {
    Filed filed = SomeCargo.in(CargoApplicationStatus.DATA_REJECTED, company, desk);
    Trial.requireStatus(200, SomeCargo.submit(filed, filed.version()));

    Reply late =
        SomeCargoMessages.say(
            filed, Fields.with(SomeCargoMessages.review(filed, "DATA_ACCEPTED"), "submission", 1));
    assertThat(state(late)).isEqualTo("SUPERSEDED");
    assertThat(filed.status()).isEqualTo("SUBMITTED");
    SomeCargoMessages.say(
        filed, Fields.with(SomeCargoMessages.review(filed, "DATA_ACCEPTED"), "submission", 2));
    assertThat(filed.status()).isEqualTo("AWAITING_UNDERWRITING");
  }

  @Test
  void onlyTheInsurerThatHasItSpeaksOfIt() {
    Filed filed = SomeCargo.submitted(company, desk);
    Insurer other = Insurer.enrolled(Trial.fresh("cargo-"), List.of("CARGO"));

    Reply reply =
        other.send(
            "cargo-application.reviewed",
            filed.subject(),
            SomeCargoMessages.review(filed, "DATA_ACCEPTED"));

    assertThat(state(reply)).isEqualTo("PARKED");
    Filed draft = SomeCargo.draft(company, desk);
    assertThat(
            state(SomeCargoMessages.say(draft, SomeCargoMessages.review(draft, "DATA_ACCEPTED"))))
        .as("a draft is nothing that an insurer knows of")
        .isEqualTo("PARKED");
    assertThat(filed.status()).isEqualTo("SUBMITTED");
  }

  @Test
  void ofReviewsTheLatestCountsWhateverElseWasSaidMeanwhile() {
    Filed filed = SomeCargo.submitted(company, desk);
    String reviewed = "cargo-application.reviewed";
    SomeCargoMessages.numbered(
        filed, reviewed, 1, SomeCargoMessages.review(filed, "DATA_ACCEPTED"));
    SomeCargo.withdrawing(filed);
    Map<String, Object> issued = SomeCargoMessages.review(filed, "ISSUED");

    assertThat(state(SomeCargoMessages.numbered(filed, reviewed, 2, issued))).isEqualTo("PARKED");
    assertThat(
            state(
                SomeCargoMessages.numbered(
                    filed,
                    "cargo-withdrawal.answered",
                    3,
                    SomeCargoMessages.withdrawalAnswer(filed, false))))
        .isEqualTo("APPLIED");
    SomeCargoMessages.handOn(filed);

    assertThat(filed.status()).as("sent before the answer").isEqualTo("ISSUED_UNPAID");
    Map<String, Object> dearer =
        Fields.with(issued, "premium", SomePolicies.money("460.00", "CNY"));
    assertThat(state(SomeCargoMessages.numbered(filed, reviewed, 5, dearer))).isEqualTo("APPLIED");
    assertThat(state(SomeCargoMessages.numbered(filed, reviewed, 4, issued)))
        .isEqualTo("SUPERSEDED");
    assertThat(filed.view().text("review/premium/amount")).isEqualTo("460.00");
    Map<String, Object> policy = SomeCargoMessages.policy(filed, Trial.fresh("YAB-"));
    assertThat(state(SomeCargoMessages.numbered(filed, "cargo-policy.issued", 6, policy)))
        .isEqualTo("PARKED");
    assertThat(state(SomeCargoMessages.numbered(filed, reviewed, 7, issued))).isEqualTo("APPLIED");
    SomeCargoPayments.paid(SomeCargoPayments.paying(filed));
    SomeCargoMessages.handOn(filed);
    assertThat(filed.status()).as("its policy is not lost").isEqualTo("EFFECTIVE");
  }
}
