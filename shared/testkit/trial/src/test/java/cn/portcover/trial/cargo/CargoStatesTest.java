package cn.portcover.trial.cargo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeAttachments;
import cn.portcover.trial.SomeCargo;
import cn.portcover.trial.SomeCargo.Filed;
import cn.portcover.trial.SomeCargoForms;
import cn.portcover.trial.SomeCargoMessages;
import cn.portcover.trial.SomeCargoPayments;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.Trial;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * SM-9 at the doors: every status of a cargo application against everything that its company and
 * its insurer can do to it. What is not listed here as allowed is refused and changes nothing.
 */
@DisplayName("Every status of a cargo application against every operation and message")
class CargoStatesTest {
  private static final String SAME = "the same";

  /** What companies may do where, and where it leads. */
  private static final Map<Act, Map<String, String>> ALLOWED =
      Map.ofEntries(
          Map.entry(Act.CHANGE, openTo(SAME)),
          Map.entry(Act.ATTACH, openTo(SAME)),
          Map.entry(Act.SUBMIT, openTo("SUBMITTED")),
          Map.entry(Act.REMOVE, Map.of("DRAFT", "REMOVED")),
          Map.entry(
              Act.WITHDRAW,
              Map.of(
                  "AWAITING_UNDERWRITING", "WITHDRAWAL_REQUESTED",
                  "MANUAL_REVIEW", "WITHDRAWAL_REQUESTED")),
          Map.entry(Act.REJECT_DATA, Map.of("SUBMITTED", "DATA_REJECTED", "DATA_REJECTED", SAME)),
          Map.entry(
              Act.ACCEPT_DATA,
              Map.of("SUBMITTED", "AWAITING_UNDERWRITING", "AWAITING_UNDERWRITING", SAME)),
          Map.entry(
              Act.REFER, Map.of("AWAITING_UNDERWRITING", "MANUAL_REVIEW", "MANUAL_REVIEW", SAME)),
          Map.entry(
              Act.DECLINE,
              Map.of(
                  "AWAITING_UNDERWRITING", "DECLINED",
                  "MANUAL_REVIEW", "DECLINED",
                  "DECLINED", SAME)),
          Map.entry(
              Act.ISSUE,
              Map.of(
                  "AWAITING_UNDERWRITING",
                  "ISSUED_UNPAID",
                  "MANUAL_REVIEW",
                  "ISSUED_UNPAID",
                  "ISSUED_UNPAID",
                  SAME,
                  "PAYMENT_FAILED",
                  SAME)),
          Map.entry(
              Act.ACCEPT_WITHDRAWAL,
              Map.of("WITHDRAWAL_REQUESTED", "WITHDRAWN", "WITHDRAWN", SAME)),
          Map.entry(Act.REFUSE_WITHDRAWAL, Map.of("WITHDRAWAL_REQUESTED", "AWAITING_UNDERWRITING")),
          Map.entry(Act.TAKE_EFFECT, Map.of("PAID", "EFFECTIVE")));

  private static Map<String, String> openTo(String status) {
    return Map.of("DRAFT", status, "DATA_REJECTED", status, "DECLINED", status);
  }

  /** What is done to an application; whether by its insurer. */
  private enum Act {
    CHANGE(
        false, filed -> SomeCargo.change(filed, seen(filed), SomeCargoForms.form(filed.cover()))),
    ATTACH(
        false,
        filed ->
            SomeAttachments.request(
                filed.desk(),
                filed.path(),
                SomeAttachments.wanted("a.pdf", "application/pdf", SomeAttachments.pdf()))),
    SUBMIT(false, filed -> signed(filed, "SUBMIT_CARGO_APPLICATION")),
    REMOVE(false, filed -> SomeCargo.remove(filed, seen(filed))),
    WITHDRAW(false, filed -> signed(filed, "WITHDRAW_CARGO_APPLICATION")),
    REJECT_DATA(true, filed -> say(filed, "DATA_REJECTED")),
    ACCEPT_DATA(true, filed -> say(filed, "DATA_ACCEPTED")),
    REFER(true, filed -> say(filed, "MANUAL_REVIEW")),
    DECLINE(true, filed -> say(filed, "DECLINED")),
    ISSUE(true, filed -> say(filed, "ISSUED")),
    ACCEPT_WITHDRAWAL(
        true,
        filed ->
            SomeCargoMessages.answerWithdrawal(
                filed, SomeCargoMessages.withdrawalAnswer(filed, true))),
    REFUSE_WITHDRAWAL(
        true,
        filed ->
            SomeCargoMessages.answerWithdrawal(
                filed, SomeCargoMessages.withdrawalAnswer(filed, false))),
    TAKE_EFFECT(
        true,
        filed ->
            SomeCargoMessages.issue(filed, SomeCargoMessages.policy(filed, Trial.fresh("YAB-"))));

    private final boolean insurers;
    private final Function<Filed, Reply> does;

    Act(boolean insurers, Function<Filed, Reply> does) {
      this.insurers = insurers;
      this.does = does;
    }
  }

  /** The version there is; of one that was removed the last. */
  private static int seen(Filed filed) {
    return filed.desk().get(filed.path()).status() == 404 ? 2 : filed.version();
  }

  private static Reply say(Filed filed, String result) {
    return SomeCargoMessages.say(filed, SomeCargoMessages.review(filed, result));
  }

  /** With a signature where one is given; its request refuses as the operation does. */
  private static Reply signed(Filed filed, String purpose) {
    int version = seen(filed);
    Reply request = SomeCargo.requestSignature(filed, purpose, version);
    Map<String, Object> signature =
        request.status() == 201 ? filed.desk().signature(request) : null;
    return filed
        .desk()
        .send(
            purpose.startsWith("SUBMIT")
                ? SomeCargo.submitCall(filed, version, signature)
                : SomeCargo.withdrawCall(filed, version, signature));
  }

  @TestFactory
  Stream<DynamicTest> everyStatusAndAct() {
    SomeCompany company = SomeCompany.fresh();
    Desk desk = company.operator();
    String cover = SomeCovers.signed(company, desk);
    return Arrays.stream(CargoApplicationStatus.values())
        .map(
            status ->
                DynamicTest.dynamicTest(
                    status.name(),
                    () -> {
                      for (Act act : Act.values()) {
                        Filed draft =
                            SomeCargo.draft(company, desk, cover, SomeCargoForms.form(cover));
                        tryIn(SomeCargo.in(status, draft), status, act);
                      }
                    }));
  }

  private static void tryIn(Filed filed, CargoApplicationStatus status, Act act) {
    String leadsTo = ALLOWED.getOrDefault(act, Map.of()).get(status.name());

    Reply reply = act.does.apply(filed);

    String what = act + " of what is " + status + " was answered " + reply;
    if (leadsTo != null) {
      assertThat(reply.status()).as(what).isBetween(200, 204).isNotEqualTo(202);
      String expected = leadsTo.equals(SAME) ? status.name() : leadsTo;
      assertThat(now(filed)).as(what).isEqualTo(expected);
      return;
    }
    if (act.insurers) {
      // It may still come to that; or it contradicts what is, for ever.
      boolean contradicts =
          status == CargoApplicationStatus.WITHDRAWN && act == Act.REFUSE_WITHDRAWAL
              || status == CargoApplicationStatus.EFFECTIVE && act == Act.TAKE_EFFECT;
      assertThat(reply.status()).as(what).isEqualTo(contradicts ? 422 : 202);
    } else if (status == CargoApplicationStatus.REMOVED) {
      Refused.as(404, "cargo-application-not-found", reply);
    } else {
      Refused.as(409, "cargo-application-not-open", reply);
      assertThat(reply.text("currentStatus")).as(what).isEqualTo(status.name());
    }
    assertThat(now(filed)).as(what).isEqualTo(status.name());
  }

  private static String now(Filed filed) {
    Reply view = filed.desk().get(filed.path());
    return view.status() == 404 ? "REMOVED" : view.text("status");
  }

  @Test
  void aPaymentThatFailedMaySucceedAfterAll() {
    SomeCompany company = SomeCompany.fresh();
    Filed failed = SomeCargo.in(CargoApplicationStatus.PAYMENT_FAILED, company, company.operator());

    assertThat(now(SomeCargoPayments.paid(failed))).isEqualTo("PAID");
  }
}
