package cn.portcover.trial.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.guarantee.GuaranteeApplicationStatus;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeGuaranteeMessages;
import cn.portcover.trial.SomeGuarantees;
import cn.portcover.trial.SomeGuarantees.Filed;
import cn.portcover.trial.SomeLimits;
import cn.portcover.trial.SomeLimits.Asked;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * SM-11 at the doors: every status of a guarantee application against everything that its company
 * and its insurer can do to it. What is not listed here as allowed is refused and changes nothing,
 * and what the application holds of its limit is what its status says.
 */
@DisplayName("Every status of a guarantee application against every operation and message")
class GuaranteeStatesTest {
  private static final String SAME = "the same";
  private static final String TOTAL = "60000000.00";
  private static final String REST = "59985277.00";

  /** What may be done where, and where it leads. */
  private static final Map<Act, Map<String, String>> ALLOWED =
      Map.of(
          Act.APPLY_AGAIN,
          Map.of(
              "DATA_REJECTED", "SUBMITTED",
              "PAYMENT_FAILED", "SUBMITTED",
              "LAPSED", "SUBMITTED"),
          Act.PAY,
          Map.of("APPROVED_UNPAID", "PAYING", "PAYMENT_FAILED", "PAYING"),
          Act.REJECT_DATA,
          Map.of("SUBMITTED", "DATA_REJECTED", "DATA_REJECTED", SAME),
          Act.ACCEPT_DATA,
          Map.of("SUBMITTED", "AWAITING_UNDERWRITING", "AWAITING_UNDERWRITING", SAME),
          Act.DECLINE,
          Map.of("AWAITING_UNDERWRITING", "DECLINED", "DECLINED", SAME),
          Act.APPROVE,
          Map.of(
              "AWAITING_UNDERWRITING", "APPROVED_UNPAID",
              "APPROVED_UNPAID", SAME,
              "PAYMENT_FAILED", SAME),
          Act.TAKE_EFFECT,
          Map.of("PAID", "EFFECTIVE"),
          Act.USE,
          Map.of("PAID", SAME, "EFFECTIVE", SAME),
          Act.RELEASE,
          Map.of("EFFECTIVE", SAME));

  private static final Insurer OTHER =
      Insurer.enrolled(Trial.fresh("duty-"), List.of("DUTY_GUARANTEE"));

  /** What is done to an application; whether by its insurer. */
  private enum Act {
    APPLY_AGAIN(
        false,
        filed ->
            SomeGuarantees.applyAgain(
                filed, SomeGuarantees.body(filed.limit(), SomeGuarantees.form()))),
    PAY(false, GuaranteeStatesTest::pay),
    REJECT_DATA(true, filed -> say(filed, "DATA_REJECTED")),
    ACCEPT_DATA(true, filed -> say(filed, "DATA_ACCEPTED")),
    DECLINE(true, filed -> say(filed, "DECLINED")),
    APPROVE(true, filed -> say(filed, "APPROVED")),
    TAKE_EFFECT(
        true,
        filed ->
            SomeGuaranteeMessages.issue(
                filed, SomeGuaranteeMessages.policy(filed, Trial.fresh("JQGB")))),
    /** By the insurer's ledger. */
    USE(true, filed -> enter(filed, "USE", SomeGuarantees.AMOUNT)),
    RELEASE(true, filed -> enter(filed, "RELEASE", "0.00")),
    BY_ANOTHER(
        true,
        filed ->
            OTHER.send(
                "guarantee-application.reviewed",
                filed.subject(),
                SomeGuaranteeMessages.review(filed, "DATA_ACCEPTED")));

    private final boolean insurers;
    private final Function<Filed, Reply> does;

    Act(boolean insurers, Function<Filed, Reply> does) {
      this.insurers = insurers;
      this.does = does;
    }
  }

  private static Reply say(Filed filed, String result) {
    return SomeGuaranteeMessages.say(filed, SomeGuaranteeMessages.review(filed, result));
  }

  /** What the insurer enters for the application, and what is used after it. */
  private static Reply enter(Filed filed, String kind, String used) {
    Asked limit = new Asked(filed.desk(), filed.limit(), filed.insurer());
    return limit.say(
        "limit.changed",
        SomeLimits.entry(limit, kind, SomeGuarantees.AMOUNT, filed.id(), TOTAL, used));
  }

  /** With a signature where one is given; its request refuses as the operation does. */
  private static Reply pay(Filed filed) {
    Desk desk = filed.desk();
    Map<String, Object> body =
        GuaranteePayments.body(SomePayments.agreement(filed.company()), filed.id());
    Reply request = SomeSignings.request(desk, "PAY_PREMIUM", body);
    return request.status() == 201
        ? SomePayments.post(desk, Fields.with(body, "signature", desk.signature(request)))
        : SomePayments.post(desk, body);
  }

  @TestFactory
  Stream<DynamicTest> everyStatusAndAct() {
    SomeCompany company = SomeCompany.fresh();
    Desk desk = company.operator();
    return Arrays.stream(GuaranteeApplicationStatus.values())
        .map(
            status ->
                DynamicTest.dynamicTest(
                    status.name(),
                    () -> {
                      for (Act act : Act.values()) {
                        String limit = SomeGuarantees.limit(company, TOTAL);
                        Filed filed = SomeGuarantees.submitted(company, desk, limit);
                        tryIn(SomeGuarantees.in(status, filed), status, act);
                      }
                    }));
  }

  private static void tryIn(Filed filed, GuaranteeApplicationStatus status, Act act) {
    String leadsTo = ALLOWED.getOrDefault(act, Map.of()).get(status.name());

    Reply reply = act.does.apply(filed);

    String what = act + " of what is " + status + " was answered " + reply;
    String now = filed.status();
    holdsAs(GuaranteeApplicationStatus.valueOf(now), act, filed, what);
    if (leadsTo != null) {
      assertThat(reply.status()).as(what).isBetween(200, 204).isNotEqualTo(202);
      assertThat(now).as(what).isEqualTo(leadsTo.equals(SAME) ? status.name() : leadsTo);
      return;
    }
    if (act.insurers) {
      // It may still come to that; or it contradicts what is, for ever.
      boolean contradicts =
          status == GuaranteeApplicationStatus.EFFECTIVE && act == Act.TAKE_EFFECT
              || status.isOver() && act == Act.RELEASE;
      assertThat(reply.status()).as(what).isEqualTo(contradicts ? 422 : 202);
    } else {
      Refused.as(
          409,
          act == Act.PAY ? "application-not-payable" : "guarantee-application-not-open",
          reply);
      assertThat(reply.text("currentStatus")).as(what).isEqualTo(status.name());
    }
    assertThat(now).as(what).isEqualTo(status.name());
  }

  private static void holdsAs(
      GuaranteeApplicationStatus status, Act act, Filed filed, String what) {
    List<String> nothing = List.of("0.00", "0.00", TOTAL);
    List<String> used = List.of(SomeGuarantees.AMOUNT, "0.00", REST);
    List<String> expected =
        switch (status) {
          case DATA_REJECTED, DECLINED, LAPSED -> nothing;
          case EFFECTIVE -> act == Act.RELEASE ? nothing : used;
          default ->
              status == GuaranteeApplicationStatus.PAID && act == Act.USE
                  ? used
                  : List.of("0.00", SomeGuarantees.AMOUNT, REST);
        };
    assertThat(SomeGuarantees.ledger(filed.company(), filed.limit())).as(what).isEqualTo(expected);
  }

  /** By the schedule, once the last day for paying is over. */
  @Test
  void whatWaitsToBePaidLapsesAndNothingElseDoes() {
    SomeCompany company = SomeCompany.fresh();
    Desk desk = company.operator();
    Map<GuaranteeApplicationStatus, Filed> all = new EnumMap<>(GuaranteeApplicationStatus.class);
    for (var status : GuaranteeApplicationStatus.values()) {
      all.put(status, SomeGuarantees.in(status, company, desk));
    }
    Trial.clock().advance(Duration.ofDays(8));

    while (Trial.run("LapseGuaranteeApplications") > 0) {
      // The next batch: other tests leave some behind.
    }

    Desk later = company.operator();
    all.forEach(
        (status, filed) -> {
          var expected = status.isUnpaid() ? GuaranteeApplicationStatus.LAPSED : status;
          assertThat(later.read(filed.path()).text("status"))
              .as(status.name())
              .isEqualTo(expected.name());
          // Nothing was done; the ledger is what the status says.
          holdsAs(expected, Act.PAY, filed, "after its last day what was " + status);
        });
  }

  @Test
  void aPaymentThatFailedMaySucceedAfterAll() {
    SomeCompany company = SomeCompany.fresh();
    Filed failed =
        SomeGuarantees.in(GuaranteeApplicationStatus.PAYMENT_FAILED, company, company.operator());

    assertThat(SomeGuarantees.paid(failed).status()).isEqualTo("PAID");
  }
}
