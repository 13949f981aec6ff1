package cn.portcover.trial.cargo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCargo;
import cn.portcover.trial.SomeCargo.Filed;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.SomePolicies;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code cargo-application.reviewed}, {@code cargo-policy.issued}, {@code
 * cargo-withdrawal.answered}: in every order, twice, and against what was said.
 */
class CargoReviewsTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();

  private static String state(Reply reply) {
    return reply.text("state");
  }

  /** Hands the application's changes on as the table's stream does, for as long as it moves. */
  private static void settle(Filed filed) {
    Map<String, Object> event =
        Map.of(
            "Records",
            List.of(
                Map.of(
                    "eventSource",
                    "aws:dynamodb",
                    "eventName",
                    "MODIFY",
                    "dynamodb",
                    Map.of(
                        "Keys",
                        Map.of(
                            "pk",
                            Map.of("S", "C#" + filed.company().uscc()),
                            "sk",
                            Map.of("S", "cargo/applications#" + filed.id())),
                        "SequenceNumber",
                        "1"))));
    int before;
    do {
      before = filed.version();
      assertThat(Trial.system().handle(event)).containsEntry("batchItemFailures", List.of());
    } while (filed.version() > before);
  }

  @Test
  void dataAreCheckedThenItIsUnderwrittenThenIssued() {
    Filed filed = SomeCargo.submitted(company, desk);

    SomeCargo.told(filed, "DATA_ACCEPTED", "MANUAL_REVIEW", "ISSUED");

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

  @ParameterizedTest
  @ValueSource(strings = {"MANUAL_REVIEW", "DECLINED", "ISSUED"})
  void whatComesBeforeItsTimeWaits(String early) {
    Filed filed = SomeCargo.submitted(company, desk);

    assertThat(state(SomeCargo.say(filed, SomeCargo.review(filed, early)))).isEqualTo("PARKED");
    settle(filed);
    assertThat(filed.status()).isEqualTo("SUBMITTED");
    SomeCargo.told(filed, "DATA_ACCEPTED");
    settle(filed);

    assertThat(filed.view().text("review/result")).isEqualTo(early);
  }

  @Test
  void backToFrontTheyAllArriveWhereTheyLead() {
    Filed filed = SomeCargo.submitted(company, desk);

    for (String result : List.of("ISSUED", "MANUAL_REVIEW", "DATA_ACCEPTED")) {
      Trial.requireStatus(
          result.equals("DATA_ACCEPTED") ? 200 : 202,
          SomeCargo.say(filed, SomeCargo.review(filed, result)));
    }
    settle(filed);

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
                SomeCargo.review(filed, "DATA_ACCEPTED"));

    assertThat(state(Trial.send(SomeCovers.insurer().signed(event)))).isEqualTo("APPLIED");
    assertThat(state(Trial.send(SomeCovers.insurer().signed(event)))).isEqualTo("DUPLICATE");
    // Another message that says the same.
    SomeCargo.told(filed, "DATA_ACCEPTED");
    assertThat(filed.version()).isEqualTo(3);
    SomeCargo.told(filed, "ISSUED", "ISSUED");
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
            SomeCargo.review(filed, "ISSUED"), "premium", SomePolicies.money("460.00", "CNY"));

    assertThat(state(SomeCargo.say(filed, dearer))).isEqualTo("APPLIED");
    assertThat(filed.view().text("review/premium/amount")).isEqualTo("460.00");
    assertThat(filed.status()).isEqualTo("ISSUED_UNPAID");
    SomeCargo.paying(filed);
    SomeCargo.told(SomeCargo.paymentFailed(filed), "ISSUED");
    assertThat(filed.status()).isEqualTo("PAYMENT_FAILED");
    assertThat(filed.view().text("review/premium/amount")).isEqualTo("440.00");
    SomeCargo.paying(filed);
    assertThat(state(SomeCargo.say(filed, dearer))).as("not while it is paid").isEqualTo("PARKED");
    SomeCargo.paid(filed);
    settle(filed);
    assertThat(filed.view().text("review/premium/amount")).isEqualTo("440.00");
    assertThat(desk.read("/v1/cargo/applications").text("items/0/premium/amount"))
        .isEqualTo("440.00");
  }

  @Test
  void whatCannotBeMeantIsRefused() {
    Filed filed = SomeCargo.submitted(company, desk);
    Map<String, Object> rejected = SomeCargo.review(filed, "DATA_REJECTED");
    Map<String, Object> issued = SomeCargo.review(filed, "ISSUED");

    Refused.fields(
        SomeCargo.say(filed, Fields.with(rejected, "reasons", null)), "/data/reasons required");
    Refused.fields(
        SomeCargo.say(filed, Fields.with(rejected, "reasons", List.of())),
        "/data/reasons required");
    Refused.fields(
        SomeCargo.say(filed, Fields.with(issued, "premium", null)), "/data/premium required");
    Refused.fields(
        SomeCargo.say(filed, Fields.with(issued, "insuredAmount", null)),
        "/data/insuredAmount required");
    Refused.fields(
        SomeCargo.say(filed, Fields.with(issued, "premium", SomePolicies.money("0.00", "CNY"))),
        "/data/premium money-not-positive");
    Refused.fields(
        SomeCargo.say(
            filed, Fields.with(issued, "insuredAmount", SomePolicies.money("-1.00", "CNY"))),
        "/data/insuredAmount money-not-positive");
    Refused.fields(
        SomeCargo.say(filed, Fields.with(issued, "premium", SomePolicies.money("1.00", "USD"))),
        "/data/premium currency-of-the-insured-amount");
    Refused.fields(
        SomeCargo.say(filed, Fields.with(issued, "premium", SomePolicies.money("1.5", "JPY"))),
        "/data/premium money-scale");
    Refused.fields(
        SomeCargo.say(filed, Fields.with(issued, "submission", 2)),
        "/data/submission number-of-the-future");
    Refused.fields(
        SomeCargo.say(filed, Fields.with(issued, "submission", 0)),
        "/data/submission number-of-the-future");
    assertThat(filed.status()).isEqualTo("SUBMITTED");
  }

  @Test
  void whatIsSaidOfAnEarlierSubmissionIsOfNoMatter() {
    Filed filed = SomeCargo.in(CargoApplicationStatus.DATA_REJECTED, company, desk);
    Trial.requireStatus(200, SomeCargo.submit(filed, filed.version()));

    Reply late =
        SomeCargo.say(
            filed, Fields.with(SomeCargo.review(filed, "DATA_ACCEPTED"), "submission", 1));
    assertThat(state(late)).isEqualTo("SUPERSEDED");
    assertThat(filed.status()).isEqualTo("SUBMITTED");
    SomeCargo.say(filed, Fields.with(SomeCargo.review(filed, "DATA_ACCEPTED"), "submission", 2));
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
            SomeCargo.review(filed, "DATA_ACCEPTED"));

    assertThat(state(reply)).isEqualTo("PARKED");
    Filed draft = SomeCargo.draft(company, desk);
    assertThat(state(SomeCargo.say(draft, SomeCargo.review(draft, "DATA_ACCEPTED"))))
        .as("a draft is nothing that an insurer knows of")
        .isEqualTo("PARKED");
    assertThat(filed.status()).isEqualTo("SUBMITTED");
  }

  private static Reply answer(Filed filed, boolean accepted) {
    return SomeCargo.answerWithdrawal(filed, SomeCargo.withdrawalAnswer(filed, accepted));
  }

  @Test
  void aWithdrawalIsRefusedAndAskedForAgain() {
    Filed filed = SomeCargo.in(CargoApplicationStatus.MANUAL_REVIEW, company, desk);
    Reply asked = Trial.requireStatus(200, SomeCargo.withdraw(filed, filed.version()));
    assertThat(asked.text("statusLabel")).isEqualTo("撤销中");
    assertThat(asked.text("withdrawal/reason")).isEqualTo("买方取消订单");
    assertThat(asked.at("withdrawal/answer")).isNull();

    assertThat(state(answer(filed, false))).isEqualTo("APPLIED");

    Reply back = filed.view();
    assertThat(back.text("status")).isEqualTo("MANUAL_REVIEW");
    assertThat(back.text("withdrawal/answer/reason")).isEqualTo("已转分保");
    assertThat(state(answer(filed, false))).as("said again").isEqualTo("APPLIED");
    assertThat(filed.version()).isEqualTo(6);
    Refused.fields(answer(filed, true), "/data/accepted withdrawal-answered-otherwise");
    SomeCargo.withdrawing(filed);
    assertThat(filed.view().text("withdrawal/number")).isEqualTo("2");
    assertThat(
            state(
                SomeCargo.answerWithdrawal(
                    filed, Fields.with(SomeCargo.withdrawalAnswer(filed, true), "request", 1))))
        .as("an answer to the first request")
        .isEqualTo("SUPERSEDED");
    Refused.fields(
        SomeCargo.answerWithdrawal(
            filed, Fields.with(SomeCargo.withdrawalAnswer(filed, true), "request", 3)),
        "/data/request number-of-the-future");
    assertThat(state(answer(filed, true))).isEqualTo("APPLIED");
    assertThat(filed.view().text("statusLabel")).isEqualTo("已撤销");
    assertThat(desk.read("/v1/notices").text("items/0/kind"))
        .isEqualTo("CARGO_WITHDRAWAL_ANSWERED");
  }

  @Test
  void aWordThatCrossesAWithdrawalWaitsForTheAnswer() {
    Filed refused = SomeCargo.in(CargoApplicationStatus.WITHDRAWAL_REQUESTED, company, desk);
    Filed accepted = SomeCargo.in(CargoApplicationStatus.WITHDRAWAL_REQUESTED, company, desk);
    for (Filed each : List.of(refused, accepted)) {
      assertThat(state(SomeCargo.say(each, SomeCargo.review(each, "ISSUED")))).isEqualTo("PARKED");
    }

    answer(refused, false);
    answer(accepted, true);
    settle(refused);
    settle(accepted);

    assertThat(refused.status()).isEqualTo("ISSUED_UNPAID");
    assertThat(accepted.status()).isEqualTo("WITHDRAWN");
  }

  private static Reply numbered(Filed filed, String type, int sequence, Map<String, Object> data) {
    Map<String, Object> event = SomeCovers.insurer().event(type, filed.subject(), data);
    return Trial.send(SomeCovers.insurer().signed(Fields.with(event, "sequence", sequence)));
  }

  @Test
  void ofReviewsTheLatestCountsWhateverElseWasSaidMeanwhile() {
    Filed filed = SomeCargo.submitted(company, desk);
    String reviewed = "cargo-application.reviewed";
    numbered(filed, reviewed, 1, SomeCargo.review(filed, "DATA_ACCEPTED"));
    SomeCargo.withdrawing(filed);
    Map<String, Object> issued = SomeCargo.review(filed, "ISSUED");

    assertThat(state(numbered(filed, reviewed, 2, issued))).isEqualTo("PARKED");
    assertThat(
            state(
                numbered(
                    filed,
                    "cargo-withdrawal.answered",
                    3,
                    SomeCargo.withdrawalAnswer(filed, false))))
        .isEqualTo("APPLIED");
    settle(filed);

    assertThat(filed.status()).as("sent before the answer").isEqualTo("ISSUED_UNPAID");
    Map<String, Object> dearer =
        Fields.with(issued, "premium", SomePolicies.money("460.00", "CNY"));
    assertThat(state(numbered(filed, reviewed, 5, dearer))).isEqualTo("APPLIED");
    assertThat(state(numbered(filed, reviewed, 4, issued))).isEqualTo("SUPERSEDED");
    assertThat(filed.view().text("review/premium/amount")).isEqualTo("460.00");
    Map<String, Object> policy = SomeCargo.policy(filed, Trial.fresh("YAB-"));
    assertThat(state(numbered(filed, "cargo-policy.issued", 6, policy))).isEqualTo("PARKED");
    assertThat(state(numbered(filed, reviewed, 7, issued))).isEqualTo("APPLIED");
    SomeCargo.paid(SomeCargo.paying(filed));
    settle(filed);
    assertThat(filed.status()).as("its policy is not lost").isEqualTo("EFFECTIVE");
  }

  @Test
  void aWithdrawalIsSignedFor() {
    Filed filed = SomeCargo.in(CargoApplicationStatus.AWAITING_UNDERWRITING, company, desk);

    Refused.as(
        403, "signature-required", desk.send(SomeCargo.withdrawCall(filed, filed.version(), null)));
    Refused.as(412, "stale-version", desk.send(SomeCargo.withdrawCall(filed, 1, null)));
    Trial.requireStatus(200, SomeCargo.withdraw(filed, filed.version()));
  }

  @Test
  void aPolicyThatComesBeforeTheBanksAnswerWaitsForIt() {
    Filed filed = SomeCargo.in(CargoApplicationStatus.PAYING, company, desk);
    String number = Trial.fresh("YAB-");

    assertThat(state(SomeCargo.issue(filed, SomeCargo.policy(filed, number)))).isEqualTo("PARKED");
    Refused.as(404, "cargo-policy-not-found", desk.get("/v1/cargo/policies/" + number));
    SomeCargo.paid(filed);
    settle(filed);

    Reply effective = filed.view();
    assertThat(effective.text("statusLabel")).isEqualTo("正式生效");
    assertThat(effective.text("policyNumber")).isEqualTo(number);
    assertThat(desk.read(effective.text("links/policy")).text("applicationId"))
        .isEqualTo(filed.id());
    assertThat(desk.read("/v1/notices").text("items/0/kind")).isEqualTo("CARGO_POLICY_IN_FORCE");
  }

  @Test
  void anApplicationHasOnePolicyAndACompanyOneOfEachNumber() {
    Filed filed = SomeCargo.in(CargoApplicationStatus.PAID, company, desk);
    String number = Trial.fresh("YAB-");
    Map<String, Object> policy = SomeCargo.policy(filed, number);
    Refused.fields(
        SomeCargo.issue(
            filed,
            Fields.with(
                Fields.with(policy, "premium", SomePolicies.money("60.00", "USD")),
                "insuredAmount",
                SomePolicies.money("70000.00", "USD"))),
        "/data/premium premium-not-paid");
    Refused.fields(
        SomeCargo.issue(filed, Fields.with(policy, "premium", SomePolicies.money("441.00", "CNY"))),
        "/data/premium premium-not-paid");

    assertThat(state(SomeCargo.issue(filed, policy))).isEqualTo("APPLIED");
    int version = filed.version();
    assertThat(state(SomeCargo.issue(filed, policy))).isEqualTo("APPLIED");
    assertThat(filed.version()).as("the same once more").isEqualTo(version);
    Refused.fields(
        SomeCargo.issue(filed, Fields.with(policy, "policyNumber", Trial.fresh("YAB-"))),
        "/data/policyNumber cargo-policy-issued-otherwise");
    Refused.fields(
        SomeCargo.issue(filed, Fields.with(policy, "premium", SomePolicies.money("441.00", "CNY"))),
        "/data/policyNumber cargo-policy-issued-otherwise");
    Filed another = SomeCargo.in(CargoApplicationStatus.PAID, company, desk);
    Refused.fields(
        SomeCargo.issue(another, SomeCargo.policy(another, number)),
        "/data/policyNumber policy-number-taken");
    assertThat(another.status()).isEqualTo("PAID");
  }

  @Test
  void aPolicyWaitsLongEnoughForItsPremium() {
    Filed filed = SomeCargo.in(CargoApplicationStatus.PAYING, company, desk);
    String number = Trial.fresh("YAB-");
    assertThat(state(SomeCargo.issue(filed, SomeCargo.policy(filed, number)))).isEqualTo("PARKED");
    Trial.clock().advance(Duration.ofDays(30));
    Trial.run("ReviewWaitingMessages");

    Filed later = new Filed(company, company.operator(), filed.id(), filed.cover());
    SomeCargo.paid(later);
    settle(later);

    assertThat(later.view().text("policyNumber")).isEqualTo(number);
  }
}
