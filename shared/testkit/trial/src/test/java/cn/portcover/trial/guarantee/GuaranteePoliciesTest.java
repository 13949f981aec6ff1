package cn.portcover.trial.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.guarantee.GuaranteeApplicationStatus;
import cn.portcover.domain.guarantee.GuaranteePolicy;
import cn.portcover.domain.guarantee.LimitReference;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.SomeGuaranteeMessages;
import cn.portcover.trial.SomeGuarantees;
import cn.portcover.trial.SomeGuarantees.Filed;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.SomePolicies;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@code guarantee-policy.issued}, and the policies that come of it. */
class GuaranteePoliciesTest {
  private static final String POLICIES = "/v1/guarantee/policies";

  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();

  private static String state(Reply reply) {
    return reply.text("state");
  }

  @Test
  void whatIsPaidIsInForceAndUsesItsLimit() {
    String number = Trial.fresh("JQGB");
    Filed filed = SomeGuarantees.effective(SomeGuarantees.submitted(company, desk), number);

    Reply view = filed.view();
    assertThat(view.text("statusLabel")).isEqualTo("保单生效");
    assertThat(view.text("policyNumber")).isEqualTo(number);
    assertThat(view.text("holding/state")).isEqualTo("USED");
    assertThat(SomeGuarantees.ledger(company, filed.limit()))
        .containsExactly("14723.00", "0.00", "59985277.00");
    Reply policy = desk.read(view.text("links/policy"));
    assertThat(policy.text("policyNumber")).isEqualTo(number);
    assertThat(policy.text("statusLabel")).isEqualTo("生效");
    assertThat(policy.text("guaranteedAmount/amount")).isEqualTo("14723.00");
    assertThat(policy.text("effectiveTo")).isEqualTo(SomeCovers.today().plusDays(89).toString());
    assertThat(policy.text("labels/useType")).isEqualTo("汇总征税担保");
    assertThat(desk.read(POLICIES + "/" + number).text("id")).isEqualTo(policy.text("id"));
    assertThat(desk.read(policy.text("links/application")).text("id")).isEqualTo(filed.id());
    assertThat(desk.read(policy.text("links/history")).text("items/0/toLabel")).isEqualTo("生效");
    assertThat(desk.read("/v1/notices").text("items/0/kind"))
        .isEqualTo("GUARANTEE_POLICY_IN_FORCE");
    Reply changes = desk.read("/v1/guarantee/limits/" + filed.limit() + "/changes");
    assertThat(changes.text("items/0/kind")).isEqualTo("USE");
    assertThat(changes.text("items/0/reference")).isEqualTo(number);
    Refused.as(404, "guarantee-policy-not-found", desk.get(POLICIES + "/NONE-1"));
    Refused.as(404, "guarantee-policy-not-found", desk.get(POLICIES + "/NONE-1/history"));
  }

  @Test
  void onePolicyComesBeforeTheBanksAnswerAndWaits() {
    Filed filed = SomeGuarantees.in(GuaranteeApplicationStatus.PAYING, company, desk);
    Map<String, Object> policy = SomeGuaranteeMessages.policy(filed, Trial.fresh("JQGB"));

    assertThat(state(SomeGuaranteeMessages.issue(filed, policy))).isEqualTo("PARKED");
    SomeGuarantees.paid(filed);
    SomeGuaranteeMessages.handOn(filed);

    assertThat(filed.status()).isEqualTo("EFFECTIVE");
    assertThat(state(SomeGuaranteeMessages.issue(filed, policy)))
        .as("the same once more")
        .isEqualTo("APPLIED");
    assertThat(SomeGuarantees.ledger(company, filed.limit()))
        .containsExactly("14723.00", "0.00", "59985277.00");
  }

  @Test
  void whatWasNotAppliedForOrPaidIsNotInForce() {
    Filed filed = SomeGuarantees.in(GuaranteeApplicationStatus.PAID, company, desk);
    Filed other = SomeGuarantees.in(GuaranteeApplicationStatus.PAID, company, desk);
    String number = Trial.fresh("JQGB");
    Map<String, Object> policy = SomeGuaranteeMessages.policy(filed, number);

    Refused.fields(
        SomeGuaranteeMessages.issue(
            filed, Fields.with(policy, "premium", SomePolicies.money("83.48", "CNY"))),
        "/data/premium premium-not-paid");
    Refused.fields(
        SomeGuaranteeMessages.issue(
            filed, Fields.with(policy, "guaranteedAmount", SomePolicies.money("14722.99", "CNY"))),
        "/data/guaranteedAmount guaranteed-amount-differs");
    Refused.fields(
        SomeGuaranteeMessages.issue(filed, Fields.with(policy, "effectiveTo", "2020-01-01")),
        "/data/effectiveTo period-reversed");
    assertThat(filed.status()).isEqualTo("PAID");
    Trial.requireStatus(200, SomeGuaranteeMessages.issue(filed, policy));
    Refused.fields(
        SomeGuaranteeMessages.issue(
            filed, Fields.with(policy, "effectiveTo", SomeCovers.today().plusDays(90).toString())),
        "/data/policyNumber guarantee-policy-issued-otherwise");
    Refused.fields(
        SomeGuaranteeMessages.issue(other, SomeGuaranteeMessages.policy(other, number)),
        "/data/policyNumber policy-number-taken");
  }

  @Test
  void twoInsurersMayGiveTheSameNumber() {
    String number = Trial.fresh("JQGB");
    SomeGuarantees.effective(SomeGuarantees.submitted(company, desk), number);
    var one =
        Trial.system()
            .beans()
            .getBean(Store.class)
            .find(
                GuaranteePolicy.KIND,
                Owner.company(company.uscc()),
                GuaranteePolicy.id(
                    new CounterpartyId(SomeCovers.insurer().id()), new PolicyNumber(number)))
            .orElseThrow()
            .record();
    var limit = one.limit();
    SomePayments.keep(
        new GuaranteePolicy(
            one.policyNumber(),
            one.applicationId(),
            one.company(),
            new LimitReference(
                limit.limitId(),
                new CounterpartyId("haihe-property"),
                "海河财产保险",
                limit.ratePercent()),
            one.form(),
            one.period(),
            one.guaranteedAmount(),
            one.premium(),
            one.status(),
            one.createdAt(),
            1));

    Refused.as(409, "guarantee-policy-number-shared", desk.get(POLICIES + "/" + number));
    assertThat(desk.read(POLICIES + "/" + one.id()).text("insurer/id"))
        .isEqualTo(SomeCovers.insurer().id());
    Reply list = desk.read(POLICIES + "?number=" + number);
    assertThat(list.at("items/1")).isNotNull();
    assertThat(
            desk.read(POLICIES + "?number=" + number + "&insurerId=haihe-property")
                .text("items/0/id"))
        .endsWith("~haihe-property");
  }

  @Test
  void policiesExpireAfterTheirLastDayAndKeepTheirLimit() {
    Filed filed =
        SomeGuarantees.effective(SomeGuarantees.submitted(company, desk), Trial.fresh("JQGB"));
    String policy = filed.view().text("links/policy");

    Trial.run("ExpireGuaranteePolicies");
    assertThat(desk.read(policy).text("status")).isEqualTo("EFFECTIVE");
    Trial.clock().advance(Duration.ofDays(91));
    while (Trial.run("ExpireGuaranteePolicies") > 0) {
      // The next batch: other tests leave some behind.
    }

    assertThat(company.operator().read(policy).text("statusLabel")).isEqualTo("已到期");
    assertThat(SomeGuarantees.ledger(company, filed.limit()))
        .containsExactly("14723.00", "0.00", "59985277.00");
  }

  @Test
  void listsAreFilteredByInsurerUseTypeStatusNumberAndDay() {
    Filed filed =
        SomeGuarantees.effective(SomeGuarantees.submitted(company, desk), Trial.fresh("JQGB"));
    Filed second = SomeGuarantees.submitted(company, desk, filed.limit());
    String list = SomeGuarantees.APPLICATIONS;
    String insurer = SomeCovers.insurer().id();
    String today = SomeCovers.today().toString();
    String tomorrow = SomeCovers.today().plusDays(1).toString();

    assertThat(first(list)).as("newest first").isEqualTo(second.id());
    assertThat(first(list + "?status=EFFECTIVE")).isEqualTo(filed.id());
    assertThat(first(list + "?number=" + filed.id())).isEqualTo(filed.id());
    assertThat(first(list + "?number=" + filed.id() + "&status=PAID")).isNull();
    assertThat(first(list + "?useType=TEMPORARY")).isNull();
    assertThat(first(list + "?useType=CONSOLIDATED_TAX&insurerId=" + insurer))
        .isEqualTo(second.id());
    assertThat(first(list + "?insurerId=nobody-else")).isNull();
    assertThat(first(list + "?from=" + today + "&to=" + today)).isEqualTo(second.id());
    assertThat(first(list + "?from=" + tomorrow)).isNull();
    assertThat(desk.read(list + "?limit=1").at("nextCursor")).isNotNull();
    Reply line = desk.read(list + "?status=EFFECTIVE");
    assertThat(line.text("items/0/useTypeLabel")).isEqualTo("汇总征税担保");
    assertThat(line.text("items/0/premium/amount")).isEqualTo(SomeGuaranteeMessages.PREMIUM);
    String policy = filed.view().text("policyNumber");
    assertThat(desk.read(POLICIES).text("items/0/policyNumber")).isEqualTo(policy);
    assertThat(first(POLICIES + "?useType=TEMPORARY")).isNull();
    assertThat(first(POLICIES + "?number=" + policy)).isNotNull();
    assertThat(first(POLICIES + "?insurerId=nobody-else")).isNull();
    assertThat(first(POLICIES + "?to=" + today)).isNotNull();
    assertThat(first(POLICIES + "?from=" + tomorrow)).isNull();
    Refused.as(
        404, "guarantee-application-not-found", SomeCompany.fresh().operator().get(filed.path()));
  }

  private @Nullable String first(String target) {
    Object id = desk.read(target).at("items/0/id");
    return id == null ? null : String.valueOf(id);
  }
}
