package cn.portcover.trial.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.domain.message.DeliveryStatus;
import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.domain.payment.Payment;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 在线支付, 重新支付, 合并支付: what is stated, signed and instructed. */
class PayPremiumTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final String agreement = SomePayments.agreement(company);
  private final Desk desk = company.operator();

  @Test
  void theStatementSaysWhatIsPaidFromWhereToWhom() {
    String one = SomePayments.unpaid(company, "1200.00");
    String two = SomePayments.unpaid(company, "34.50");
    Reply request =
        Trial.requireStatus(
            201,
            SomeSignings.request(desk, "PAY_PREMIUM", SomePayments.payBody(agreement, one, two)));
    assertThat(request.text("statement"))
        .contains(
            "在线支付",
            "协议编号 XY-",
            "**** **** 0987",
            SomeCovers.insurer().id(),
            "投保单 " + one + "，版本 1",
            "CNY 1200.00",
            "投保单 " + two,
            "CNY 34.50",
            "支付总额：CNY 1234.50");
  }

  @Test
  void severalArePaidByOneInstruction() {
    String one = SomePayments.unpaid(company, "1200.00");
    String two = SomePayments.unpaid(company, "34.50");

    Reply payment = SomePayments.pay(desk, agreement, one, two);

    assertThat(payment.text("status")).isEqualTo("REQUESTED");
    assertThat(payment.text("total/amount")).isEqualTo("1234.50");
    assertThat(payment.text("items/0/outcome")).isEqualTo("PENDING");
    assertThat(payment.text("items/1/link")).isEqualTo("/v1/cargo/applications/" + two);
    assertThat(payment.text("payer/accountNumber")).isEqualTo("**** **** 0987");
    for (String id : List.of(one, two)) {
      var application = SomePayments.application(company, id);
      assertThat(application.status()).isEqualTo(CargoApplicationStatus.PAYING);
      assertThat(String.valueOf(application.paymentId())).isEqualTo(payment.text("id"));
    }
    assertThat(SomePayments.instructions(company, one, two)).isEqualTo(1);
    assertThat(SomePayments.told(company, "payments/" + payment.text("id")))
        .singleElement()
        .satisfies(
            m ->
                assertThat(m.body())
                    .contains("\"executeBy\"", "\"agreementNumber\":\"XY-", "certificateChain"));
    assertThat(desk.read("/v1/payments/" + payment.text("id") + "/history").text("items/0/toLabel"))
        .isEqualTo("已受理");
  }

  @Test
  void asManyAsOnePaymentTakesAreSettledAtOnce() {
    String[] all =
        IntStream.range(0, 15)
            .mapToObj(i -> SomePayments.unpaid(company, "10.00"))
            .toArray(String[]::new);
    String payment = SomePayments.pay(desk, agreement, all).text("id");
    List<String> outcomes = new ArrayList<>();
    for (String id : all) {
      outcomes.addAll(List.of(id, "SUCCEEDED"));
    }
    Trial.requireStatus(200, SomePayments.tell(SomePayments.settled(payment, "REF-15", outcomes)));
    assertThat(desk.read("/v1/payments/" + payment).text("status")).isEqualTo("SUCCEEDED");
    assertThat(
            SomePayments.told(company, "cargo/applications/").stream()
                .filter(m -> m.type().equals("premium.paid")))
        .hasSize(15);
    String[] more = new String[16];
    java.util.Arrays.fill(more, all[0]);
    Refused.fields(
        SomePayments.post(desk, SomePayments.payBody(agreement, more)), "/items list-too-long");
    Refused.fields(SomePayments.post(desk, SomePayments.payBody(agreement)), "/items required");
    Refused.fields(
        SomePayments.post(desk, SomePayments.payBody(agreement, all[0], all[0])),
        "/items/1/applicationId application-listed-twice");
  }

  @Test
  void aPaymentThatFailedIsPaidAgain() {
    String one = SomePayments.unpaid(company, "100.00");
    String first = SomePayments.pay(desk, agreement, one).text("id");
    Trial.requireStatus(200, SomePayments.settle(first, one, "FAILED"));
    Reply failed = desk.read("/v1/payments/" + first);
    assertThat(failed.text("statusLabel")).isEqualTo("支付失败");
    assertThat(failed.text("items/0/reason")).isEqualTo("余额不足");
    assertThat(SomePayments.application(company, one).status())
        .isEqualTo(CargoApplicationStatus.PAYMENT_FAILED);

    String second = SomePayments.pay(desk, agreement, one).text("id");

    assertThat(second).isNotEqualTo(first);
    Trial.requireStatus(200, SomePayments.settle(second, one, "SUCCEEDED"));
    assertThat(SomePayments.application(company, one).status())
        .isEqualTo(CargoApplicationStatus.PAID);
    assertThat(
            Refused.as(
                    409,
                    "application-not-payable",
                    SomePayments.post(desk, SomePayments.payBody(agreement, one)))
                .text("currentStatus"))
        .isEqualTo("PAID");
  }

  @Test
  void anInstructionThatCameTooLateIsNeverSent() {
    String application = SomePayments.unpaid(company, "100.00");
    SomePayments.pay(desk, agreement, application);
    Trial.clock().advance(Payment.VALIDITY.plusSeconds(1));

    SomeStreams.handOn(instruction());

    assertThat(instruction().status()).isEqualTo(DeliveryStatus.DEAD);
    Refused.as(
        409,
        "message-out-of-date",
        Trial.admin(Call.post("/v1/deliveries/" + instruction().id() + "/redelivery")));
  }

  private OutgoingMessage instruction() {
    return SomePayments.told(company, "payments/").stream()
        .filter(m -> m.type().equals("payment.requested"))
        .findFirst()
        .orElseThrow();
  }
}
