package cn.portcover.trial.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.domain.guarantee.GuaranteeApplicationStatus;
import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeGuaranteeMessages;
import cn.portcover.trial.SomeGuarantees;
import cn.portcover.trial.SomeGuarantees.Filed;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.SomePolicies;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 合并支付: guarantees together, and with cargo of the same insurer. */
class MergedPaymentTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();
  private final String agreement = SomePayments.agreement(company);
  private final String limit = SomeGuarantees.limit(company, "60000000.00");

  private Filed approved() {
    return SomeGuarantees.in(
        GuaranteeApplicationStatus.APPROVED_UNPAID, SomeGuarantees.submitted(company, desk, limit));
  }

  private Reply pay(Map<String, Object> body) {
    return SomePayments.post(desk, SomeSignings.signed(desk, "PAY_PREMIUM", body));
  }

  private List<String> told(Filed filed) {
    return SomePayments.told(company, filed.subject() + "/").stream()
        .map(OutgoingMessage::type)
        .toList();
  }

  @Test
  void ofThreeGuaranteesOneFailsAndIsPaidAgain() {
    List<Filed> three = List.of(approved(), approved(), approved());
    String[] ids = three.stream().map(Filed::id).toArray(String[]::new);

    Reply payment = Trial.requireStatus(201, pay(GuaranteePayments.body(agreement, ids)));

    assertThat(payment.text("total/amount")).isEqualTo("250.47");
    assertThat(payment.text("items/0/kind")).isEqualTo("GUARANTEE");
    assertThat(payment.text("items/0/kindLabel")).isEqualTo("关税保证保险");
    assertThat(desk.read(payment.text("items/2/link")).text("status")).isEqualTo("PAYING");
    Trial.requireStatus(
        200,
        SomePayments.settle(
            payment.text("id"), ids[0], "SUCCEEDED", ids[1], "FAILED", ids[2], "SUCCEEDED"));
    assertThat(three).extracting(Filed::status).containsExactly("PAID", "PAYMENT_FAILED", "PAID");
    assertThat(told(three.get(0)))
        .containsExactly("guarantee-application.submitted", "premium.paid");
    assertThat(told(three.get(1))).containsExactly("guarantee-application.submitted");
    assertThat(SomeGuarantees.ledger(company, limit))
        .as("what failed is held still")
        .containsExactly("0.00", "44169.00", "59955831.00");
    String again =
        Trial.requireStatus(201, pay(GuaranteePayments.body(agreement, ids[1]))).text("id");
    Trial.requireStatus(200, SomePayments.settle(again, ids[1], "SUCCEEDED"));
    for (Filed each : three) {
      Trial.requireStatus(
          200,
          SomeGuaranteeMessages.issue(
              each, SomeGuaranteeMessages.policy(each, Trial.fresh("JQGB"))));
      assertThat(each.status()).isEqualTo("EFFECTIVE");
    }
    assertThat(SomeGuarantees.ledger(company, limit))
        .containsExactly("44169.00", "0.00", "59955831.00");
  }

  @Test
  void guaranteesAndCargoOfOneInsurerArePaidTogether() {
    Filed guarantee = approved();
    String cargo = SomePayments.unpaid(company, "440.00");
    List<Map<String, Object>> items = new ArrayList<>();
    items.add(GuaranteePayments.item("GUARANTEE", guarantee.id()));
    items.add(GuaranteePayments.item("CARGO", cargo));

    Reply payment = Trial.requireStatus(201, pay(GuaranteePayments.of(agreement, items)));

    assertThat(payment.text("total/amount")).isEqualTo("523.49");
    assertThat(SomePayments.told(company, "payments/" + payment.text("id")))
        .singleElement()
        .satisfies(
            message ->
                assertThat(message.body())
                    .contains("\"kind\":\"GUARANTEE\"", "\"kind\":\"CARGO\""));
    Trial.requireStatus(
        200, SomePayments.settle(payment.text("id"), guarantee.id(), "SUCCEEDED", cargo, "FAILED"));
    assertThat(guarantee.status()).isEqualTo("PAID");
    assertThat(SomePayments.application(company, cargo).status())
        .isEqualTo(CargoApplicationStatus.PAYMENT_FAILED);
    assertThat(desk.read("/v1/payments/" + payment.text("id")).text("status"))
        .isEqualTo("PARTLY_SUCCEEDED");
  }

  @Test
  void anApplicationOfAnotherKindIsNotFound() {
    Filed guarantee = approved();
    String cargo = SomePayments.unpaid(company, "440.00");

    Refused.as(
        404,
        "guarantee-application-not-found",
        SomePayments.post(desk, GuaranteePayments.body(agreement, cargo)));
    Refused.as(
        404,
        "cargo-application-not-found",
        SomePayments.post(
            desk,
            GuaranteePayments.of(
                agreement, List.of(GuaranteePayments.item("CARGO", guarantee.id())))));
    assertThat(guarantee.status()).isEqualTo("APPROVED_UNPAID");
  }

  @Test
  void moneyThatMovesAfterItWasAppliedAgainIsToBeReturned() {
    Filed guarantee = approved();
    String payment =
        Trial.requireStatus(201, pay(GuaranteePayments.body(agreement, guarantee.id()))).text("id");
    Trial.requireStatus(200, SomePayments.settle(payment, guarantee.id(), "FAILED"));
    Trial.requireStatus(
        200,
        SomeGuarantees.applyAgain(guarantee, SomeGuarantees.body(limit, SomeGuarantees.form())));

    Trial.requireStatus(200, SomePayments.settle(payment, guarantee.id(), "SUCCEEDED"));

    assertThat(guarantee.status()).isEqualTo("SUBMITTED");
    Reply item = desk.read("/v1/payments/" + payment);
    assertThat(item.at("items/0/refundDue")).isEqualTo(true);
    assertThat(
            SomePayments.told(company, "payments/" + payment).stream().map(OutgoingMessage::type))
        .contains("premium.refund-due");
    assertThat(told(guarantee)).doesNotContain("premium.paid");
  }

  @Test
  void guaranteesOfAnotherInsurerAreNotPaidUnderTheAgreement() {
    Insurer other = Insurer.enrolled(Trial.fresh("duty-"), List.of("DUTY_GUARANTEE"));
    String others = SomeGuarantees.limit(company, "60000000.00", other.id());
    String id =
        Trial.requireStatus(201, SomeGuarantees.apply(desk, others, SomeGuarantees.form()))
            .text("id");
    Map<String, Object> accepted = Fields.of("applicationId", id, "result", "DATA_ACCEPTED");
    other.tell("guarantee-application.reviewed", "guarantee/applications/" + id, accepted);
    other.tell(
        "guarantee-application.reviewed",
        "guarantee/applications/" + id,
        Fields.of(
            "applicationId",
            id,
            "result",
            "APPROVED",
            "premium",
            SomePolicies.money("83.49", "CNY")));

    Reply refused = SomePayments.post(desk, GuaranteePayments.body(agreement, id));

    assertThat(refused.problem()).isEqualTo("application-of-another-insurer");
  }
}
