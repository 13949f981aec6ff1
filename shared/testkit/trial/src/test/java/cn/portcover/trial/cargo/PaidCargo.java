package cn.portcover.trial.cargo;

import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import java.util.List;
import java.util.Map;

/**
 * The way of an application to its policy, step by step, for a test that stops where it likes.
 *
 * @param operator who fills in and pays
 */
public record PaidCargo(SomeCompany company, Desk operator, Insurer bank) {

  public static PaidCargo fresh() {
    return of(SomeCompany.fresh());
  }

  /** With a bank of its own. */
  public static PaidCargo of(SomeCompany company) {
    return new PaidCargo(
        company, company.operator(), Insurer.enrolled(Trial.fresh("cargo-bank-"), "BANK"));
  }

  public static String path(String application) {
    return "/v1/cargo/applications/" + application;
  }

  /** All that the manual stars. */
  public static Map<String, Object> form(String openCover) {
    return Fields.of(
        "openCoverId",
        openCover,
        "goods",
        Fields.of("section", "16", "detail", "数控车床及其零件", "packaging", "22", "marks", "N/M 𠮷野"),
        "invoice",
        Fields.of("type", "NOT_NEEDED"),
        "transport",
        Fields.of(
            "invoiceNumber",
            "GB-2026-0041",
            "mode",
            "2",
            "voyage",
            "0XR2LW1MA",
            "departureOn",
            SomeCovers.today().plusDays(7).toString(),
            "arrivalOn",
            SomeCovers.today().plusDays(40).toString(),
            "from",
            Fields.of("country", "CHN", "province", "天津市", "city", "天津市"),
            "portOfLoading",
            Fields.of("name", "天津新港", "description", "CNTSN"),
            "to",
            Fields.of("country", "DEU", "city", "Hamburg"),
            "portOfDestination",
            Fields.of("name", "Hamburg", "description", "DEHAM"),
            "claimPayableAt",
            "Hamburg"),
        "insurance",
        Fields.of(
            "coverCode",
            "ALL_RISKS",
            "invoiceAmount",
            Fields.of("amount", "1280000.00", "currency", "CNY"),
            "ratePermille",
            "0.8"));
  }

  /** 暂存; answers its id. */
  public String draft() {
    String cover = SomeCovers.signed(company, operator);
    Reply saved = operator.send(SomeSignings.keyed("/v1/cargo/applications", form(cover)));
    return Trial.requireStatus(201, saved).text("id");
  }

  /** 已提交: version 2. */
  public void submit(String application) {
    int version = Integer.parseInt(operator.read(path(application)).text("version"));
    Reply request =
        SomeSignings.request(
            operator,
            "SUBMIT_CARGO_APPLICATION",
            "cargo/applications/" + application,
            version,
            null);
    Call call =
        Call.post(path(application) + "/submission")
            .ifMatch(version)
            .json(Fields.of("signature", operator.signature(request)));
    Trial.requireStatus(200, operator.send(call));
  }

  /** 已出单未缴费. */
  public void issue(String application) {
    review(application, Fields.of("result", "DATA_ACCEPTED"));
    review(
        application,
        Fields.of(
            "result",
            "ISSUED",
            "insuredAmount",
            Fields.of("amount", "1408000.00", "currency", "CNY"),
            "premium",
            Fields.of("amount", "1126.40", "currency", "CNY"),
            "payBy",
            SomeCovers.today().plusDays(6).toString()));
  }

  private void review(String application, Map<String, Object> said) {
    SomeCovers.insurer()
        .tell(
            "cargo-application.reviewed",
            "cargo-applications/" + application,
            Fields.with(said, "applicationId", application));
  }

  /** 签约中; answers its id. */
  public String agreement() {
    Desk legalPerson = company.legalPerson();
    Map<String, Object> signed =
        SomeSignings.signed(legalPerson, "SIGN_PAYMENT_AGREEMENT", agreementBody());
    Reply made = legalPerson.send(SomeSignings.keyed("/v1/payment-agreements", signed));
    return Trial.requireStatus(201, made).text("id");
  }

  /** What the legal person fills in. */
  public Map<String, Object> agreementBody() {
    return Fields.of(
        "bankId",
        bank.id(),
        "payeeInsurerId",
        SomeCovers.insurer().id(),
        "payer",
        Fields.of(
            "name",
            company.company().name(),
            "taxNumber",
            company.uscc().value(),
            "accountName",
            company.company().name(),
            "accountNumber",
            "6222 0210 0123 4567",
            "openingBank",
            "试验银行石景山支行",
            "contact",
            "赵敏",
            "phone",
            "010-65307600"),
        "termsAccepted",
        true);
  }

  /** 签约成功. */
  public void confirm(String agreement) {
    bank.tell(
        "payment-agreement.decided",
        "payment-agreements/" + agreement,
        Fields.of("agreementId", agreement, "result", "SIGNED", "agreementNumber", "HX-4417"));
  }

  /** 已受理; answers the payment's id. */
  public String pay(String agreement, String application) {
    Map<String, Object> signed =
        SomeSignings.signed(operator, "PAY_PREMIUM", paymentBody(agreement, application));
    Reply made = operator.send(SomeSignings.keyed("/v1/payments", signed));
    return Trial.requireStatus(201, made).text("id");
  }

  public static Map<String, Object> paymentBody(String agreement, String application) {
    return Fields.of(
        "paymentAgreementId",
        agreement,
        "items",
        List.of(Fields.of("kind", "CARGO", "applicationId", application)));
  }

  /** 支付成功 or 支付失败. */
  public void settle(String payment, String application, boolean paid) {
    bank.tell(
        "payment.settled",
        "payments/" + payment,
        Fields.of(
            "paymentId",
            payment,
            "bankReference",
            "HX" + payment,
            "at",
            Trial.now().toString(),
            "items",
            List.of(
                Fields.of(
                    "applicationId",
                    application,
                    "result",
                    paid ? "SUCCEEDED" : "FAILED",
                    "reason",
                    paid ? null : "账户余额不足"))));
  }

  /** 正式生效; answers the policy's number. */
  public String policy(String application) {
    String number = Trial.fresh("JQCG");
    SomeCovers.insurer()
        .tell(
            "cargo-policy.issued",
            "cargo-policies/" + number,
            Fields.of(
                "policyNumber",
                number,
                "applicationId",
                application,
                "effectiveFrom",
                SomeCovers.today().plusDays(7).toString(),
                "insuredAmount",
                Fields.of("amount", "1408000.00", "currency", "CNY"),
                "premium",
                Fields.of("amount", "1126.40", "currency", "CNY"),
                "conditions",
                List.of("仓至仓"),
                "claimsAgent",
                "Hanse Survey, Hamburg"));
    return number;
  }
}
