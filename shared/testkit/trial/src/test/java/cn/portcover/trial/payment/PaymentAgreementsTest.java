package cn.portcover.trial.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.policy.Policy;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** 在线交费三方协议 (手册 002 第四章). */
class PaymentAgreementsTest {
  private final SomeCompany company = SomeCompany.fresh();

  private static String path(String id) {
    return SomePayments.AGREEMENTS + "/" + id;
  }

  private Reply view(String id) {
    return company.operator().read(path(id));
  }

  private static Reply tell(Map<String, Object> decision) {
    return SomePayments.bank()
        .send(
            "payment-agreement.decided",
            "payment-agreements/" + decision.get("agreementId"),
            decision);
  }

  @Test
  void banksAndTermsAreReadFirst() {
    String bank = SomePayments.bank().id();
    Desk operator = company.operator();
    Reply banks = operator.read("/v1/banks");
    assertThat(banks.body()).contains("\"id\":\"" + bank + "\"").doesNotContain("trial-insurer");
    Reply terms = operator.read(SomePayments.AGREEMENTS + "/terms");
    assertThat(terms.text("edition")).isEqualTo("payment-terms-2026-1");
    assertThat(terms.text("paragraphs/0/chinese")).startsWith("一、");
    assertThat(terms.text("paragraphs/7/english")).startsWith("8. ");

    Reply request =
        Trial.requireStatus(
            201,
            SomeSignings.request(
                company.legalPerson(),
                "SIGN_PAYMENT_AGREEMENT",
                SomePayments.agreementBody(company)));
    assertThat(request.text("statement"))
        .contains(
            "签署在线支付协议",
            "相对方：试验信用保险公司（" + bank + "）",
            "**** **** 0987",
            company.uscc().value(),
            terms.text("edition"),
            terms.text("sha256"),
            "同意协议条款：是")
        .doesNotContain(SomePayments.ACCOUNT);
  }

  @Test
  void theLegalPersonSignsAndTheBankConfirms() {
    Reply signing = SomePayments.signing(company);
    String id = signing.text("id");
    assertThat(signing.text("status")).isEqualTo("SIGNING");
    assertThat(signing.text("message")).contains("签约请求发送成功");
    assertThat(signing.text("payer/accountNumber")).isEqualTo("**** **** 0987");
    assertThat(signing.at("agreementNumber")).isNull();
    assertThat(SomePayments.told(company, "payment-agreements/" + id))
        .singleElement()
        .satisfies(m -> assertThat(m.type()).isEqualTo("payment-agreement.signed"))
        .satisfies(
            m ->
                assertThat(m.body())
                    .contains("portcover-sealed:payment-agreements/" + id, "certificateChain")
                    .doesNotContain(SomePayments.ACCOUNT));

    assertThat(SomePayments.decide(id, "SIGNED").text("state")).isEqualTo("APPLIED");

    Reply signed = view(id);
    assertThat(signed.text("statusLabel")).isEqualTo("签约成功");
    assertThat(signed.text("agreementNumber")).startsWith("XY-");
    assertThat(signed.at("maySignAgain")).isEqualTo(false);
    Reply history = company.operator().read(path(id) + "/history");
    assertThat(history.text("items/0/toLabel")).isEqualTo("签约中");
    assertThat(history.text("items/1/toLabel")).isEqualTo("签约成功");
    assertThat(history.text("items/1/by/kind")).isEqualTo("BANK");
    assertThat(company.member().read("/v1/notices").body()).contains("在线支付协议签约成功");

    // The same again changes nothing; another number or a refusal contradicts it.
    assertThat(SomePayments.decide(id, "SIGNED").text("state")).isEqualTo("APPLIED");
    assertThat(view(id).text("version")).isEqualTo(signed.text("version"));
    Refused.fields(
        SomePayments.decide(id, "SIGNING_FAILED"), "/data/result agreement-decided-otherwise");
    Refused.fields(
        tell(Fields.with(SomePayments.decision(id, "SIGNED"), "agreementNumber", "XY-0")),
        "/data/result agreement-decided-otherwise");
  }

  @Test
  void onlyTheLegalPersonOnlyWithTermsAcceptedOnlyWithABankAndAnInsurer() {
    var body = SomePayments.agreementBody(company);
    Refused.as(
        403,
        "legal-person-card-needed",
        company.operator().send(SomeSignings.keyed(SomePayments.AGREEMENTS, body)));
    Desk desk = company.legalPerson();
    Refused.as(
        422,
        "terms-not-accepted",
        desk.send(
            SomeSignings.keyed(
                SomePayments.AGREEMENTS, Fields.with(body, "termsAccepted", false))));
    Refused.fields(
        desk.send(
            SomeSignings.keyed(
                SomePayments.AGREEMENTS,
                Fields.with(
                    Fields.with(body, "bankId", "trial-cargo-insurer"),
                    "payeeInsurerId",
                    SomePayments.bank().id()))),
        "/bankId not-a-bank",
        "/payeeInsurerId not-an-insurer");
    Refused.as(
        403, "signature-required", desk.send(SomeSignings.keyed(SomePayments.AGREEMENTS, body)));
    var other = SomePayments.agreementBody(SomeCompany.fresh());
    var signed = SomeSignings.signed(desk, "SIGN_PAYMENT_AGREEMENT", body);
    Refused.as(
        403,
        "signing-request-not-valid",
        desk.send(
            SomeSignings.keyed(
                SomePayments.AGREEMENTS, Fields.with(signed, "payer", other.get("payer")))));
  }

  @Test
  @SuppressWarnings("unchecked")
  void whatIsWrongWithThePayerIsToldAtItsField() {
    var body = SomePayments.agreementBody(company);
    var payer = (Map<String, Object>) Objects.requireNonNull(body.get("payer"));
    Reply wrong =
        Refused.fields(
            company
                .legalPerson()
                .send(
                    SomeSignings.keyed(
                        SomePayments.AGREEMENTS,
                        Fields.with(
                            body,
                            "payer",
                            Fields.with(
                                Fields.with(payer, "accountNumber", "622202987654321098X"),
                                "phone",
                                "12")))),
            "/payer/accountNumber account-number-malformed",
            "/payer/phone phone-malformed");
    assertThat(wrong.body()).doesNotContain("622202987654321098");
    String uscc = company.uscc().value();
    String slip = uscc.substring(0, 17) + (uscc.endsWith("0") ? "1" : "0");
    Refused.fields(
        company
            .legalPerson()
            .send(
                SomeSignings.keyed(
                    SomePayments.AGREEMENTS,
                    Fields.with(body, "payer", Fields.with(payer, "taxNumber", slip)))),
        "/payer/taxNumber uscc-check-character");
  }

  @Test
  void aDecisionIsWhole() {
    String id = SomePayments.signing(company).text("id");
    Refused.fields(
        tell(Fields.with(SomePayments.decision(id, "SIGNED"), "agreementNumber", null)),
        "/data/agreementNumber required");
    Refused.fields(
        tell(Fields.with(SomePayments.decision(id, "RECEIPT_FAILED"), "reason", null)),
        "/data/reason required");
  }

  @Test
  void listsAreFilteredAndShowNoneOfAnothers() {
    SomePayments.agreement(company);
    String failed = SomePayments.signing(company).text("id");
    SomePayments.decide(failed, "SIGNING_FAILED");
    Desk desk = company.operator();
    String list = SomePayments.AGREEMENTS + "?bankId=" + SomePayments.bank().id();
    assertThat(desk.read(list).at("items/1")).isNotNull();
    assertThat(desk.read(list + "&status=SIGNING_FAILED").text("items/0/id")).isEqualTo(failed);
    assertThat(desk.read(list + "&status=SIGNING_FAILED").at("items/1")).isNull();
    LocalDate today = LocalDate.ofInstant(Trial.now(), Policy.ZONE);
    assertThat(desk.read(list + "&signedFrom=" + today + "&signedTo=" + today).at("items/1"))
        .isNotNull();
    assertThat(desk.read(list + "&signedTo=" + today.minusDays(1)).at("items/0")).isNull();
    assertThat(desk.read(SomePayments.AGREEMENTS + "?bankId=nobody").at("items/0")).isNull();
    Refused.as(422, "cursor-not-valid", desk.get(SomePayments.AGREEMENTS + "?cursor=zzz"));

    Desk stranger = SomeCompany.fresh().legalPerson();
    assertThat(stranger.read(SomePayments.AGREEMENTS).at("items/0")).isNull();
    Refused.as(404, "payment-agreement-not-found", stranger.get(path(failed)));
    Refused.as(404, "payment-agreement-not-found", stranger.get(path(failed) + "/history"));
  }

  @Test
  void whatAnOperatorPreparesOnlyTheLegalPersonReads() {
    var body = SomePayments.agreementBody(company);
    Reply prepared =
        Trial.requireStatus(
            201,
            company
                .operator()
                .send(
                    Call.post("/v1/signing-tasks")
                        .header("idempotency-key", Trial.fresh("task-"))
                        .json(Fields.of("purpose", "SIGN_PAYMENT_AGREEMENT", "proposal", body))));
    assertThat(prepared.body()).doesNotContain(SomePayments.ACCOUNT);
    assertThat(company.operator().read("/v1/signing-tasks").at("items/0/proposal")).isNull();
    Desk legalPerson = company.legalPerson();
    Reply list = legalPerson.read("/v1/signing-tasks");
    @SuppressWarnings("unchecked")
    var proposal = (Map<String, Object>) Objects.requireNonNull(list.at("items/0/proposal"));

    Trial.requireStatus(
        201,
        legalPerson.send(
            SomeSignings.keyed(
                SomePayments.AGREEMENTS,
                SomeSignings.signed(legalPerson, "SIGN_PAYMENT_AGREEMENT", proposal))));

    assertThat(legalPerson.read("/v1/signing-tasks").at("items/0")).isNull();
  }
}
