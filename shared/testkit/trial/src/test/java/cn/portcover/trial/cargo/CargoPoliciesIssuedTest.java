package cn.portcover.trial.cargo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCargo;
import cn.portcover.trial.SomeCargo.Filed;
import cn.portcover.trial.SomeCargoMessages;
import cn.portcover.trial.SomeCargoPayments;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomePolicies;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code cargo-policy.issued}: before its time, twice, and against what was said. */
class CargoPoliciesIssuedTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();

  private static String state(Reply reply) {
    return reply.text("state");
  }

  @Test
  void aPolicyThatComesBeforeTheBanksAnswerWaitsForIt() {
    Filed filed = SomeCargo.in(CargoApplicationStatus.PAYING, company, desk);
    String number = Trial.fresh("YAB-");

    assertThat(state(SomeCargoMessages.issue(filed, SomeCargoMessages.policy(filed, number))))
        .isEqualTo("PARKED");
    Refused.as(404, "cargo-policy-not-found", desk.get("/v1/cargo/policies/" + number));
    SomeCargoPayments.paid(filed);
    SomeCargoMessages.handOn(filed);

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
    Map<String, Object> policy = SomeCargoMessages.policy(filed, number);
    Refused.fields(
        SomeCargoMessages.issue(
            filed,
            Fields.with(
                Fields.with(policy, "premium", SomePolicies.money("60.00", "USD")),
                "insuredAmount",
                SomePolicies.money("70000.00", "USD"))),
        "/data/premium premium-not-paid");
    Refused.fields(
        SomeCargoMessages.issue(
            filed, Fields.with(policy, "premium", SomePolicies.money("441.00", "CNY"))),
        "/data/premium premium-not-paid");

    assertThat(state(SomeCargoMessages.issue(filed, policy))).isEqualTo("APPLIED");
    int version = filed.version();
    assertThat(state(SomeCargoMessages.issue(filed, policy))).isEqualTo("APPLIED");
    assertThat(filed.version()).as("the same once more").isEqualTo(version);
    Refused.fields(
        SomeCargoMessages.issue(filed, Fields.with(policy, "policyNumber", Trial.fresh("YAB-"))),
        "/data/policyNumber cargo-policy-issued-otherwise");
    Refused.fields(
        SomeCargoMessages.issue(
            filed, Fields.with(policy, "premium", SomePolicies.money("441.00", "CNY"))),
        "/data/policyNumber cargo-policy-issued-otherwise");
    Filed another = SomeCargo.in(CargoApplicationStatus.PAID, company, desk);
    Refused.fields(
        SomeCargoMessages.issue(another, SomeCargoMessages.policy(another, number)),
        "/data/policyNumber policy-number-taken");
    assertThat(another.status()).isEqualTo("PAID");
  }

  @Test
  void aPolicyWaitsLongEnoughForItsPremium() {
    Filed filed = SomeCargo.in(CargoApplicationStatus.PAYING, company, desk);
    String number = Trial.fresh("YAB-");
    assertThat(state(SomeCargoMessages.issue(filed, SomeCargoMessages.policy(filed, number))))
        .isEqualTo("PARKED");
    Trial.clock().advance(Duration.ofDays(30));
    Trial.run("ReviewWaitingMessages");

    Filed later = new Filed(company, company.operator(), filed.id(), filed.cover());
    SomeCargoPayments.paid(later);
    SomeCargoMessages.handOn(later);

    assertThat(later.view().text("policyNumber")).isEqualTo(number);
  }
}
