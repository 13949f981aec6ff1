package cn.portcover.trial.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What banks say of payments, when, how often and in whatever order; and what is done with silence.
 */
class PaymentResultsTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final String agreement = SomePayments.agreement(company);
  private final Desk desk = company.operator();
  private final String one = SomePayments.unpaid(company, "100.00");
  private final String two = SomePayments.unpaid(company, "50.00");

  private Reply view(String payment) {
    return company.operator().read("/v1/payments/" + payment);
  }

  private CargoApplicationStatus status(String application) {
    return SomePayments.application(company, application).status();
  }

  private List<OutgoingMessage> told(String about, String type) {
    return SomePayments.told(company, about).stream().filter(m -> m.type().equals(type)).toList();
  }

  @Test
  void anAnswerMayComeBeforeTheRequestIsKnownToBeSent() {
    String payment = SomePayments.pay(desk, agreement, one).text("id");
    assertThat(SomePayments.settle(payment, one, "SUCCEEDED").text("state")).isEqualTo("APPLIED");
    Reply paid = view(payment);
    assertThat(paid.text("status")).isEqualTo("SUCCEEDED");
    assertThat(paid.text("bankReference")).isEqualTo("REF-" + payment);
    assertThat(paid.text("items/0/outcomeLabel")).isEqualTo("支付成功");
    assertThat(status(one)).isEqualTo(CargoApplicationStatus.PAID);
    assertThat(told("cargo/applications/" + one, "premium.paid"))
        .singleElement()
        .satisfies(
            m ->
                assertThat(m.body())
                    .contains("\"bankReference\":\"REF-" + payment, "\"amount\":\"100.00\""));
    assertThat(company.member().read("/v1/notices").text("items/0/title")).isEqualTo("支付成功");
    // The stream notes afterwards that the request was delivered: nothing changes by it.
    try (var stream = Trial.system().streamFromNow()) {
      stream.settle();
    }
    assertThat(view(payment).text("version")).isEqualTo(paid.text("version"));
  }

  @Test
  void eachItemHasItsOwnOutcomeAndTheyMayComeOneByOne() {
    String payment = SomePayments.pay(desk, agreement, one, two).text("id");
    SomePayments.settle(payment, two, "FAILED");
    assertThat(view(payment).text("status")).isEqualTo("REQUESTED");
    assertThat(status(two)).isEqualTo(CargoApplicationStatus.PAYMENT_FAILED);
    assertThat(status(one)).isEqualTo(CargoApplicationStatus.PAYING);
    SomePayments.settle(payment, one, "SUCCEEDED");
    Reply settled = view(payment);
    assertThat(settled.text("statusLabel")).isEqualTo("部分成功");
    assertThat(settled.text("items/1/reason")).isEqualTo("余额不足");
    assertThat(settled.at("settledAt")).isNotNull();
    // What failed of it is paid again.
    String again = SomePayments.pay(desk, agreement, two).text("id");
    SomePayments.settle(again, two, "SUCCEEDED");
    assertThat(status(two)).isEqualTo(CargoApplicationStatus.PAID);
    assertThat(company.member().read("/v1/notices").body()).contains("部分支付成功");
  }

  @Test
  void theSameAnswerAnyNumberOfTimesHasOneEffect() {
    String payment = SomePayments.pay(desk, agreement, one).text("id");
    List<Reply> replies = AtOnce.times(8, () -> SomePayments.settle(payment, one, "SUCCEEDED"));
    assertThat(replies).allSatisfy(r -> assertThat(r.status()).as("%s", r).isIn(200, 409));
    Reply once = view(payment);
    assertThat(SomePayments.settle(payment, one, "SUCCEEDED").text("state")).isEqualTo("APPLIED");
    assertThat(view(payment).text("version")).isEqualTo(once.text("version"));
    assertThat(told("cargo/applications/" + one, "premium.paid")).hasSize(1);
  }

  @Test
  void whatContradictsIsRefusedAndChangesNothing() {
    String payment = SomePayments.pay(desk, agreement, one).text("id");
    Refused.fields(
        SomePayments.settle(payment, two, "SUCCEEDED"),
        "/data/items/0/applicationId payment-without-this-application");
    Map<String, Object> silent = SomePayments.settled(payment, "R", List.of(one, "FAILED"));
    Refused.fields(
        SomePayments.tell(
            Fields.with(
                silent, "items", List.of(Fields.of("applicationId", one, "result", "FAILED")))),
        "/data/items/0/reason required");
    Refused.fields(
        SomePayments.tell(Fields.with(silent, "items", List.of())), "/data/items required");
    Refused.fields(
        SomePayments.tell(
            Fields.with(silent, "at", Trial.now().plus(Duration.ofHours(25)).toString())),
        "/data/at instant-in-future");
    assertThat(view(payment).text("version")).isEqualTo("1");

    SomePayments.settle(payment, one, "SUCCEEDED");
    Refused.fields(
        SomePayments.settle(payment, one, "FAILED"),
        "/data/items/0/result payment-settled-otherwise");
    Refused.fields(
        SomePayments.tell(SomePayments.settled(payment, "other", List.of(one, "SUCCEEDED"))),
        "/data/bankReference bank-reference-differs");
    assertThat(status(one)).isEqualTo(CargoApplicationStatus.PAID);
  }

  @Test
  void anotherBankFindsNoSuchPayment() {
    String payment = SomePayments.pay(desk, agreement, one).text("id");
    Insurer other = Insurer.enrolled(Trial.fresh("bank-"), "BANK");
    Reply reply =
        other.send(
            "payment.settled",
            "payments/" + payment,
            SomePayments.settled(payment, "R", List.of(one, "SUCCEEDED")));
    assertThat(reply.text("state")).isEqualTo("PARKED");
    assertThat(view(payment).text("status")).isEqualTo("REQUESTED");
    Insurer insurer = Insurer.enrolled(Trial.fresh("no-bank-"));
    Refused.fields(
        insurer.send(
            "payment.settled",
            "payments/" + payment,
            SomePayments.settled(payment, "R", List.of(one, "SUCCEEDED"))),
        "/type message-type-unknown");
  }

  @Test
  void aSuccessThatIsToldLateCounts() {
    String payment = SomePayments.pay(desk, agreement, one).text("id");
    SomePayments.settle(payment, one, "FAILED");
    assertThat(SomePayments.settle(payment, one, "SUCCEEDED").text("state")).isEqualTo("APPLIED");
    assertThat(view(payment).text("status")).isEqualTo("SUCCEEDED");
    assertThat(status(one)).isEqualTo(CargoApplicationStatus.PAID);
    assertThat(told("cargo/applications/" + one, "premium.paid")).hasSize(1);
  }

  @Test
  void moneyThatMovedForAnApplicationPaidOtherwiseIsToBeReturned() {
    String first = SomePayments.pay(desk, agreement, one).text("id");
    SomePayments.settle(first, one, "FAILED");
    String second = SomePayments.pay(desk, agreement, one).text("id");

    SomePayments.settle(first, one, "SUCCEEDED");

    Reply late = view(first);
    assertThat(late.text("status")).isEqualTo("SUCCEEDED");
    assertThat(late.at("items/0/refundDue")).isEqualTo(true);
    assertThat(status(one)).isEqualTo(CargoApplicationStatus.PAYING);
    assertThat(told("cargo/applications/" + one, "premium.paid")).isEmpty();
    assertThat(company.member().read("/v1/notices").body()).contains("退还");
    SomePayments.settle(second, one, "SUCCEEDED");
    assertThat(status(one)).isEqualTo(CargoApplicationStatus.PAID);
    assertThat(told("cargo/applications/" + one, "premium.paid")).hasSize(1);
  }

  @Test
  void aSilentBankIsAskedAndNothingIsPaidMeanwhile() {
    String payment = SomePayments.pay(desk, agreement, one).text("id");
    Trial.clock().advance(Duration.ofMinutes(14));
    Trial.run("ReconcilePayments");
    assertThat(view(payment).text("status")).isEqualTo("REQUESTED");
    Trial.clock().advance(Duration.ofMinutes(2));
    Trial.run("ReconcilePayments");

    assertThat(view(payment).text("statusLabel")).isEqualTo("待银行确认");
    assertThat(told("payments/" + payment, "payment.queried"))
        .singleElement()
        .satisfies(m -> assertThat(m.body()).contains("\"attempt\":1"));
    assertThat(company.member().read("/v1/notices").body()).contains("请勿以其他方式重复支付");
    Refused.as(
        409,
        "application-not-payable",
        SomePayments.post(company.operator(), SomePayments.payBody(agreement, one)));

    // Twice at the same moment asks once, and then ever more seldom.
    Trial.run("ReconcilePayments");
    assertThat(told("payments/" + payment, "payment.queried")).hasSize(1);
    Trial.clock().advance(Duration.ofMinutes(16));
    Trial.run("ReconcilePayments");
    assertThat(told("payments/" + payment, "payment.queried")).hasSize(2);
    Trial.clock().advance(Duration.ofMinutes(16));
    Trial.run("ReconcilePayments");
    assertThat(told("payments/" + payment, "payment.queried")).hasSize(2);

    SomePayments.settle(payment, one, "SUCCEEDED");
    assertThat(view(payment).text("status")).isEqualTo("SUCCEEDED");
    Trial.clock().advance(Duration.ofDays(2));
    Trial.run("ReconcilePayments");
    assertThat(told("payments/" + payment, "payment.queried")).hasSize(2);
    assertThat(told("payments/" + payment, "payment.requested")).hasSize(1);
  }
}
