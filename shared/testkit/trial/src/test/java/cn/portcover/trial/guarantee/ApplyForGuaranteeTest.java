package cn.portcover.trial.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.SomeGuaranteeMessages;
import cn.portcover.trial.SomeGuarantees;
import cn.portcover.trial.SomeGuarantees.Filed;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.SomePolicies;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 申请投保: the form, the signature, what is reserved, and what the insurer is told. */
class ApplyForGuaranteeTest {
  private static final String ID = "01JD7Z5K3M8Q4R6T9V0WXY9999";

  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();

  @Test
  void whatIsGuaranteedIsReservedAndTheInsurerHasTheWhole() {
    String limit = SomeGuarantees.limit(company, "60000000.00");

    Reply made = Trial.requireStatus(201, SomeGuarantees.apply(desk, limit, SomeGuarantees.form()));

    assertThat(made.text("status")).isEqualTo("SUBMITTED");
    assertThat(made.text("statusLabel")).isEqualTo("已提交");
    assertThat(made.text("number")).isEqualTo(made.text("id"));
    assertThat(made.text("guaranteedAmount/amount")).isEqualTo("14723.00");
    assertThat(made.text("holding/state")).isEqualTo("RESERVED");
    assertThat(made.text("holding/open/amount")).isEqualTo("14723.00");
    assertThat(made.text("labels/useType")).isEqualTo("汇总征税担保");
    assertThat(made.text("labels/duties/1")).isEqualTo("进口环节增值税");
    // 14723.00 × 2.3 % × 90 / 365 = 83.4974…
    assertThat(made.text("estimate/premium/amount")).isEqualTo("83.50");
    assertThat(made.text("estimate/note")).contains("以保险公司计算为准");
    assertThat(made.text("submission/number")).isEqualTo("1");
    assertThat(made.at("mayPay")).isEqualTo(false);
    assertThat(made.at("mayApplyAgain")).isEqualTo(false);
    assertThat(desk.read(made.text("links/limit")).text("id")).isEqualTo(limit);
    assertThat(SomeGuarantees.ledger(company, limit))
        .containsExactly("0.00", "14723.00", "59985277.00");
    assertThat(SomePayments.told(company, "guarantee/applications/" + made.text("id") + "/"))
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.type()).isEqualTo("guarantee-application.submitted");
              assertThat(message.receiver().value()).isEqualTo(SomeCovers.insurer().id());
              assertThat(message.body())
                  .contains("\"submission\":1", "\"limitId\":\"" + limit, "certificateChain");
            });
    assertThat(desk.read(made.text("links/history")).text("items/0/toLabel")).isEqualTo("已提交");
  }

  @Test
  void theStatementSaysWhatIsAppliedFor() {
    String limit = SomeGuarantees.limit(company, "60000000.00");

    Reply request =
        Trial.requireStatus(
            201,
            SomeSignings.request(
                desk, "APPLY_FOR_GUARANTEE", SomeGuarantees.body(limit, SomeGuarantees.form())));

    assertThat(request.text("statement"))
        .contains(
            "申请关税保证保险",
            "额度申请编号：" + limit,
            "进口关税：CNY 4723.00",
            "保证金额：CNY 14723.00",
            "合同号：HT-2026-18");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceBeforeAndAfterSigning() {
    String limit = SomeGuarantees.limit(company, "60000000.00");
    LocalDate today = SomeCovers.today();
    Map<String, Object> form = SomeGuarantees.form();
    for (String absent : List.of("declarationNumber", "contractNumber")) {
      form = Fields.with(form, absent, null);
    }
    form = Fields.with(form, "customsDistrict", "9999");
    form = Fields.with(form, "useType", "NOTHING");
    form =
        Fields.with(
            form,
            "duties",
            List.of(
                SomeGuarantees.duty("IMPORT_DUTY", "0.00"),
                Fields.of("kind", "IMPORT_DUTY", "amount", SomePolicies.money("5.00", "USD"))));
    form =
        Fields.with(
            form,
            "period",
            Fields.of("from", today.minusDays(1).toString(), "to", today.plusYears(7).toString()));
    form = Fields.with(form, "invoice", Fields.of("type", "ELECTRONIC"));

    Reply refused =
        Refused.as(
            422,
            "guarantee-not-ready",
            SomeGuarantees.post(desk, SomeGuarantees.body(limit, form)));
    assertThat(Refused.errors(refused))
        .containsExactlyInAnyOrder(
            "/form/declarationNumber declaration-or-contract-needed",
            "/form/contractNumber declaration-or-contract-needed",
            "/form/duties/0/amount/amount money-not-positive",
            "/form/duties/1/kind duty-listed-twice",
            "/form/duties/1/amount/currency currency-must-be-cny",
            "/form/period/from guarantee-in-the-past",
            "/form/period/to guarantee-too-long",
            "/form/invoice/title required",
            "/form/invoice/taxNumber required",
            "/form/invoice/address required",
            "/form/invoice/email required",
            "/form/invoice/phone required",
            "/form/period/from guarantee-before-limit",
            "/form/customsDistrict customs-district-unknown",
            "/form/useType use-type-unknown");
    Refused.as(
        422,
        "guarantee-not-ready",
        SomeSignings.request(desk, "APPLY_FOR_GUARANTEE", SomeGuarantees.body(limit, form)));
    assertThat(SomeGuarantees.ledger(company, limit))
        .containsExactly("0.00", "0.00", "60000000.00");
  }

  @Test
  void whatTheLimitDoesNotCoverIsToldWithHowMuchIsMissing() {
    String limit = SomeGuarantees.limit(company, "14722.99");

    Reply refused = SomeGuarantees.apply(desk, limit, SomeGuarantees.form());

    Refused.as(409, "limit-exceeded", refused);
    assertThat(refused.text("remaining")).isEqualTo("14722.99");
    assertThat(refused.text("shortOf")).isEqualTo("0.01");
    Trial.requireStatus(201, SomeGuarantees.apply(desk, limit, SomeGuarantees.form("14722.99")));
    assertThat(SomeGuarantees.ledger(company, limit)).containsExactly("0.00", "14722.99", "0.00");
  }

  @Test
  void aSignatureIsGoodForWhatWasSignedAlone() {
    String limit = SomeGuarantees.limit(company, "60000000.00");
    Map<String, Object> signed =
        SomeGuarantees.signed(desk, SomeGuarantees.body(limit, SomeGuarantees.form()));

    Refused.as(
        403,
        "signature-required",
        SomeGuarantees.post(desk, Fields.with(signed, "signature", null)));
    assertThat(
            SomeGuarantees.post(desk, Fields.with(signed, "form", SomeGuarantees.form("9.00")))
                .problem())
        .isEqualTo("signing-request-not-valid");
    Trial.requireStatus(201, SomeGuarantees.post(desk, signed));
    assertThat(SomeGuarantees.post(desk, signed).problem())
        .as("used up")
        .isEqualTo("signing-request-not-valid");
    assertThat(SomeGuarantees.ledger(company, limit))
        .containsExactly("0.00", "14723.00", "59985277.00");
  }

  @Test
  void noLimitOfAnotherCompanyAndNoneThatIsOverIsReserved() {
    String others = SomeGuarantees.limit(SomeCompany.fresh(), "60000000.00");
    String limit = SomeGuarantees.limit(company, "60000000.00");
    Map<String, Object> form = SomeGuarantees.form();

    Refused.as(
        404, "limit-not-found", SomeGuarantees.post(desk, SomeGuarantees.body(others, form)));
    Refused.as(404, "limit-not-found", SomeGuarantees.post(desk, SomeGuarantees.body(ID, form)));
    Trial.clock().advance(Duration.ofDays(366));
    Desk later = company.operator();
    Refused.as(
        409,
        "limit-not-usable",
        SomeGuarantees.post(later, SomeGuarantees.body(limit, SomeGuarantees.form())));
  }

  @Test
  void whatWasRejectedIsFilledInAnewUnderALimitOfTheSameInsurer() {
    Filed filed = SomeGuarantees.submitted(company, desk);
    SomeGuaranteeMessages.told(filed, "DATA_REJECTED");
    String other = SomeGuarantees.limit(company, "20000.00");
    Insurer stranger = Insurer.enrolled(Trial.fresh("duty-"), List.of("DUTY_GUARANTEE"));
    String strangers = SomeGuarantees.limit(company, "20000.00", stranger.id());

    Refused.fields(
        SomeGuarantees.applyAgain(filed, SomeGuarantees.body(strangers, SomeGuarantees.form())),
        "/limitId limit-of-another-insurer");
    Reply again =
        Trial.requireStatus(
            200,
            SomeGuarantees.applyAgain(
                filed, SomeGuarantees.body(other, SomeGuarantees.form("20000.00"))));

    assertThat(again.text("id")).isEqualTo(filed.id());
    assertThat(again.text("submission/number")).isEqualTo("2");
    assertThat(again.text("limitId")).isEqualTo(other);
    assertThat(again.at("review")).isNull();
    assertThat(SomeGuarantees.ledger(company, other)).containsExactly("0.00", "20000.00", "0.00");
    assertThat(SomeGuarantees.ledger(company, filed.limit()))
        .containsExactly("0.00", "0.00", "60000000.00");
    assertThat(SomePayments.told(company, filed.subject() + "/"))
        .filteredOn(m -> m.type().equals("guarantee-application.submitted"))
        .hasSize(2);
  }

  @Test
  void whatFailedToBePaidGivesItsPlaceToWhatIsAppliedAgain() {
    String limit = SomeGuarantees.limit(company, "20000.00");
    Filed failed = SomeGuarantees.submitted(company, desk, limit);
    SomeGuaranteeMessages.told(failed, "DATA_ACCEPTED", "APPROVED");
    SomeGuarantees.paymentFailed(SomeGuarantees.paying(failed));

    Refused.as(
        409,
        "limit-exceeded",
        SomeGuarantees.applyAgain(
            failed, SomeGuarantees.body(limit, SomeGuarantees.form("20000.01"))));
    assertThat(SomeGuarantees.ledger(company, limit))
        .as("what it holds is not lost")
        .containsExactly("0.00", "14723.00", "5277.00");
    Trial.requireStatus(
        200,
        SomeGuarantees.applyAgain(
            failed, SomeGuarantees.body(limit, SomeGuarantees.form("20000.00"))));

    assertThat(SomeGuarantees.ledger(company, limit)).containsExactly("0.00", "20000.00", "0.00");
    Reply changes = desk.read("/v1/guarantee/limits/" + limit + "/changes");
    assertThat(changes.text("items/0/kind")).isEqualTo("RESERVE");
    assertThat(changes.text("items/1/kind")).isEqualTo("CANCEL");
    String other = SomeGuarantees.limit(company, "20000.00");
    Filed another = SomeGuarantees.submitted(company, desk, other);
    SomeGuaranteeMessages.told(another, "DATA_ACCEPTED", "APPROVED");
    SomeGuarantees.paymentFailed(SomeGuarantees.paying(another));
    String third = SomeGuarantees.limit(company, "20000.00");
    Trial.requireStatus(
        200, SomeGuarantees.applyAgain(another, SomeGuarantees.body(third, SomeGuarantees.form())));
    assertThat(SomeGuarantees.ledger(company, other)).containsExactly("0.00", "0.00", "20000.00");
    assertThat(SomeGuarantees.ledger(company, third))
        .containsExactly("0.00", "14723.00", "5277.00");
  }

  @Test
  void onlyTheVersionThatWasSeenIsAppliedAgain() {
    Filed filed = SomeGuarantees.submitted(company, desk);
    SomeGuaranteeMessages.told(filed, "DATA_REJECTED");
    Map<String, Object> body = SomeGuarantees.body(filed.limit(), SomeGuarantees.form());

    Refused.as(412, "stale-version", desk.send(SomeGuarantees.againCall(filed, 1, body, null)));
    Refused.as(
        404,
        "guarantee-application-not-found",
        desk.send(
            SomeGuarantees.againCall(new Filed(company, desk, ID, filed.limit()), 1, body, null)));
  }
}
