package cn.portcover.trial.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.SomeSignings;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/**
 * A bank says that a payment moved money after all, while the company pays again what it was told
 * had failed: the application is paid by one of the two, and what the other moved is to be
 * returned.
 */
class LateSuccessTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final String agreement = SomePayments.agreement(company);
  private final Desk desk = company.operator();

  /** The bank sends again what was not taken. */
  private static Reply toldUntilTaken(String payment, String application) {
    Reply reply = SomePayments.settle(payment, application, "SUCCEEDED");
    for (int i = 0; i < 20 && reply.status() != 200; i++) {
      assertThat(reply.status()).as("%s", reply).isIn(409, 503);
      reply = SomePayments.settle(payment, application, "SUCCEEDED");
    }
    assertThat(reply.status()).as("%s", reply).isEqualTo(200);
    return reply;
  }

  private Reply view(String payment) {
    return desk.read("/v1/payments/" + payment);
  }

  private long told(String about, String type) {
    return SomePayments.told(company, about).stream().filter(m -> m.type().equals(type)).count();
  }

  @RepeatedTest(12)
  void theApplicationIsPaidOnceAndTheRestIsToBeReturned(RepetitionInfo round) {
    String application = SomePayments.unpaid(company, "100.00");
    String first = SomePayments.pay(desk, agreement, application).text("id");
    SomePayments.settle(first, application, "FAILED");
    var again =
        SomeSignings.signed(desk, "PAY_PREMIUM", SomePayments.payBody(agreement, application));

    List<Reply> replies =
        AtOnce.all(
            List.of(
                () -> {
                  // A little later each time, so that now the one comes first and now the other.
                  Thread.sleep(3L * (round.getCurrentRepetition() - 1));
                  return toldUntilTaken(first, application);
                },
                () -> SomePayments.post(desk, again)));

    Reply paidAgain = replies.getLast();
    if (paidAgain.status() == 201) {
      String second = paidAgain.text("id");
      theSecondHasIt(application, first, second);
      toldUntilTaken(second, application);
      assertPaidBy(second, application);
      assertThat(view(second).at("items/0/refundDue")).isEqualTo(false);
    } else {
      assertThat(paidAgain.problem())
          .isIn("lost-race", "application-not-payable", "signing-request-not-valid");
      assertPaidBy(first, application);
      assertThat(view(first).at("items/0/refundDue")).isEqualTo(false);
      assertThat(told("payments/" + first, "premium.refund-due")).isZero();
    }
  }

  /** Of the first, money moved that nobody is owed. */
  private void theSecondHasIt(String application, String first, String second) {
    var paying = SomePayments.application(company, application);
    assertThat(paying.status()).isEqualTo(CargoApplicationStatus.PAYING);
    assertThat(paying.paymentId()).hasToString(second);
    assertThat(view(first).text("status")).isEqualTo("SUCCEEDED");
    assertThat(view(first).at("items/0/refundDue")).isEqualTo(true);
    assertThat(told("payments/" + first, "premium.refund-due")).isEqualTo(1);
    assertThat(told("cargo/applications/" + application, "premium.paid")).isZero();
  }

  private void assertPaidBy(String payment, String application) {
    var paid = SomePayments.application(company, application);
    assertThat(paid.status()).isEqualTo(CargoApplicationStatus.PAID);
    assertThat(paid.paymentId()).hasToString(payment);
    assertThat(view(payment).text("status")).isEqualTo("SUCCEEDED");
    assertThat(told("cargo/applications/" + application, "premium.paid")).isEqualTo(1);
  }

  /** The same where one comes well before the other, so that both ends are seen in every run. */
  @Test
  void eachMayBeTheFirst() {
    String late = SomePayments.unpaid(company, "100.00");
    String before = SomePayments.pay(desk, agreement, late).text("id");
    SomePayments.settle(before, late, "FAILED");
    var again = SomeSignings.signed(desk, "PAY_PREMIUM", SomePayments.payBody(agreement, late));
    toldUntilTaken(before, late);
    assertThat(SomePayments.post(desk, again).problem()).isEqualTo("application-not-payable");
    assertPaidBy(before, late);

    String taken = SomePayments.unpaid(company, "100.00");
    String first = SomePayments.pay(desk, agreement, taken).text("id");
    SomePayments.settle(first, taken, "FAILED");
    String second = SomePayments.pay(desk, agreement, taken).text("id");
    toldUntilTaken(first, taken);
    theSecondHasIt(taken, first, second);
    toldUntilTaken(second, taken);
    assertPaidBy(second, taken);
  }
}
