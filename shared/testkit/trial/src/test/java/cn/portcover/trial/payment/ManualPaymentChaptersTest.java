package cn.portcover.trial.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 手册 002 第四篇 §4.1 在线交费签约 and 第五篇 §5.3, §5.4 在线交费, sentence by sentence. */
class ManualPaymentChaptersTest {
  private static final String AGREEMENTS = SomePayments.AGREEMENTS;

  private final SomeCompany company = SomeCompany.fresh();
  private final Desk legalPerson = company.legalPerson();

  private static String path(String agreement) {
    return AGREEMENTS + "/" + agreement;
  }

  private String decided(String result) {
    String id = SomePayments.signing(company).text("id");
    Trial.requireStatus(200, SomePayments.decide(id, result));
    return id;
  }

  private static List<String> ids(Reply list) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; list.at("items/" + i) != null; i++) {
      ids.add(list.text("items/" + i + "/id"));
    }
    return ids;
  }

  @Test
  @DisplayName(
      "单一窗口保险服务系统操作，包括法人与操作员两部分。使用法人卡登录系统后可进行协议签署操作。"
          + "注意：必须使用法人卡登录单一窗口，才能正常查看、使用保险服务的菜单与功能。"
          + "在此，企业用户使用法人卡登录系统，可在线签署在线交费三方协议。")
  void theLegalPersonSignsAndNobodyElse() {
    var body = SomePayments.agreementBody(company);
    Refused.as(
        403,
        "legal-person-card-needed",
        company.operator().send(SomeSignings.keyed(AGREEMENTS, body)));
    Refused.as(
        403,
        "legal-person-card-needed",
        company.member().send(SomeSignings.keyed(AGREEMENTS, body)));
    Refused.as(403, "card-needed", company.member().get(AGREEMENTS));
    String id = SomePayments.signing(company).text("id");
    assertThat(legalPerson.read(path(id)).text("signed/by")).isEqualTo("李法定");
  }

  @Test
  @DisplayName(
      "§4.1.1 提供企业用户进行在线缴费三方协议签约的功能。"
          + "小提示：在使用“单一窗口”标准版保险服务在线交费之前，必须先签订在线交费三方协议。"
          + "“三方”指企业、银行、保险公司，三方协议是明确上述三方权利、义务的一种契约类文书。")
  void nothingIsPaidBeforeTheThreeHaveAgreed() {
    String application = SomePayments.unpaid(company, "100.00");
    Desk operator = company.operator();
    Refused.as(
        404,
        "payment-agreement-not-found",
        SomePayments.post(operator, SomePayments.payBody(application, application)));
    String signing = SomePayments.signing(company).text("id");
    Refused.as(
        409,
        "payment-agreement-not-signed",
        SomePayments.post(operator, SomePayments.payBody(signing, application)));
    Reply three = legalPerson.read(path(signing));
    assertThat(three.text("payer/name")).isEqualTo(company.company().name());
    assertThat(three.text("bank/id")).isEqualTo(SomePayments.bank().id());
    assertThat(three.text("payee/id")).isEqualTo(SomeCovers.insurer().id());
    assertThat(legalPerson.get(path(signing) + "/documents/payment-agreement").status())
        .isEqualTo(303);
  }

  @Test
  @DisplayName(
      "点击左侧菜单栏“在线交费——在线交费签约”，右侧界面展示如下图。系统自动获取三方协议签约的数据，并展示在结果列表中。"
          + "如系统未自动刷新，可点击列表右上角图标手动刷新。"
          + "也可选择“银行名称”“协议状态”、“签约日期”等查询条件，进行查找。成功获取数据后，列表内显示查询结果。"
          + "可自定义选择每页显示的记录数，也可点击底部右侧的页数按钮跳转。")
  void allAgreementsAreListedAndFound() {
    assertThat(ids(legalPerson.read(AGREEMENTS))).isEmpty();
    String signed = decided("SIGNED");
    String failed = decided("SIGNING_FAILED");
    String signing = SomePayments.signing(company).text("id");
    LocalDate today = SomeSignings.today();

    Reply list = legalPerson.read(AGREEMENTS);
    assertThat(ids(list)).containsExactly(signing, failed, signed);
    assertThat(list.text("items/2/bank/name")).isEqualTo("试验信用保险公司");
    assertThat(list.text("items/2/statusLabel")).isEqualTo("签约成功");
    String bank = AGREEMENTS + "?bankId=" + SomePayments.bank().id();
    assertThat(ids(legalPerson.read(bank + "&status=SIGNING_FAILED"))).containsExactly(failed);
    assertThat(ids(legalPerson.read(AGREEMENTS + "?bankId=another-bank"))).isEmpty();
    String days = "signedFrom=" + today + "&signedTo=" + today;
    assertThat(ids(legalPerson.read(AGREEMENTS + "?" + days))).hasSize(3);
    assertThat(ids(legalPerson.read(AGREEMENTS + "?signedTo=" + today.minusDays(1)))).isEmpty();
    Reply first = legalPerson.read(AGREEMENTS + "?limit=2");
    assertThat(ids(first)).containsExactly(signing, failed);
    Reply second = legalPerson.read(AGREEMENTS + "?limit=2&cursor=" + first.text("nextCursor"));
    assertThat(ids(second)).containsExactly(signed);
  }

  @Test
  @DisplayName(
      "点击“协议签署”，弹出三方协议签署界面（付款银行选择）。选择完付款银行后，点击“下一步”按钮，进入收款企业选择。"
          + "选择完毕收款企业后，点击“下一步”按钮，进入付款企业信息。填写完毕收款企业信息后，点击“下一步”按钮，进入服务协议。"
          + "阅读完毕服务协议，勾选“我同意协议条款”，然后点击“完成”，提示是否发送协议签署。"
          + "点击【是】，弹出输入IC卡密码弹窗。输入密码，点击【确认】后，系统提示签约请求发送成功。")
  void bankPayeePayerAndTermsAreGivenOneAfterTheOther() {
    String bank = SomePayments.bank().id();
    assertThat(ids(legalPerson.read("/v1/banks"))).contains(bank);
    assertThat(legalPerson.read("/v1/reference/insurers").body())
        .contains(SomeCovers.insurer().id());
    Reply terms = legalPerson.read(AGREEMENTS + "/terms");
    assertThat(terms.at("paragraphs/0/chinese")).isNotNull();
    var body = SomePayments.agreementBody(company);
    Refused.fields(
        legalPerson.send(SomeSignings.keyed(AGREEMENTS, Map.of())),
        "/bankId required",
        "/payeeInsurerId required",
        "/payer required",
        "/termsAccepted required");
    Refused.as(
        422,
        "terms-not-accepted",
        legalPerson.send(
            SomeSignings.keyed(AGREEMENTS, Fields.with(body, "termsAccepted", false))));

    Reply question =
        Trial.requireStatus(201, SomeSignings.request(legalPerson, "SIGN_PAYMENT_AGREEMENT", body));
    assertThat(question.text("statement")).contains("签署在线支付协议", bank, terms.text("sha256"));
    Refused.as(403, "signature-required", legalPerson.send(SomeSignings.keyed(AGREEMENTS, body)));
    Reply sent =
        legalPerson.send(
            SomeSignings.keyed(
                AGREEMENTS, Fields.with(body, "signature", legalPerson.signature(question))));
    assertThat(Trial.requireStatus(201, sent).text("message")).isEqualTo("签约请求发送成功。");
  }

  @Test
  @DisplayName(
      "§4.1.2 协议发送成功，即可在查询界面显示该协议及协议状态。点击彩色状态条，系统弹出相应的对话框，可以查看状态详细记录。"
          + "协议签署成功，即可使用操作员卡进行在线缴费操作。小提示：三方协议签署成功，返回协议编号。")
  void whatBecameOfItIsSeenAndOnceSignedTheOperatorPays() {
    String id = SomePayments.signing(company).text("id");
    Reply line = legalPerson.read(AGREEMENTS);
    assertThat(line.text("items/0/statusLabel")).isEqualTo("签约中");
    assertThat(line.at("items/0/agreementNumber")).isNull();

    SomePayments.decide(id, "SIGNED");

    Reply history = legalPerson.read(path(id) + "/history");
    assertThat(history.text("items/0/toLabel")).isEqualTo("签约中");
    assertThat(history.text("items/0/by/name")).isEqualTo("李法定");
    assertThat(history.text("items/1/toLabel")).isEqualTo("签约成功");
    assertThat(history.at("items/1/at")).isNotNull();
    assertThat(legalPerson.read(AGREEMENTS).text("items/0/agreementNumber")).startsWith("XY-");
    Reply paid = SomePayments.pay(company.operator(), id, SomePayments.unpaid(company, "100.00"));
    assertThat(paid.text("requestedBy")).isEqualTo("王操作");
  }

  private Reply again(Reply failed, Map<String, Object> body) {
    String id = failed.text("id");
    Object version = Integer.valueOf(failed.text("version"));
    Reply request =
        SomeSignings.request(
            legalPerson, "SIGN_PAYMENT_AGREEMENT_AGAIN", path(id).substring(4), version, body);
    return legalPerson.send(
        Call.post(path(id) + "/signature")
            .ifMatch(version)
            .json(Fields.with(body, "signature", legalPerson.signature(request))));
  }

  @Test
  @DisplayName(
      "§4.1.3 签约失败的数据，可以进行重新协议。选中某一条数据，点击“重新签署”按钮。"
          + "进入协议签署界面，修改相关信息后重新提交签约申请，具体步骤与三方协议签约步骤相同。"
          + "服务协议查看无异议可重新提交三方协议。小提示：签约失败、接收失败的状态允许进行重新签署。")
  void whatFailedIsChangedAndSignedAgain() {
    for (String status : List.of("SIGNING_FAILED", "RECEIPT_FAILED")) {
      Reply failed = legalPerson.read(path(decided(status)));
      assertThat(failed.at("maySignAgain")).isEqualTo(true);
      var body = SomePayments.agreementBody(company);
      Map<String, Object> payer = Fields.with(payer(body), "contact", "王芳");
      Refused.as(
          422,
          "terms-not-accepted",
          legalPerson.send(
              Call.post(path(failed.text("id")) + "/signature")
                  .ifMatch(failed.text("version"))
                  .json(Fields.with(body, "termsAccepted", false))));

      Reply sent = Trial.requireStatus(200, again(failed, Fields.with(body, "payer", payer)));

      assertThat(sent.text("message")).isEqualTo("签约请求发送成功。");
      assertThat(sent.text("payer/contact")).isEqualTo("王芳");
      assertThat(SomePayments.told(company, path(failed.text("id")).substring(4) + "/")).hasSize(2);
    }
    // Of the others none is: every status is tried by AgreementStatesTest.
    assertThat(legalPerson.read(path(decided("SIGNED"))).at("maySignAgain")).isEqualTo(false);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> payer(Map<String, Object> body) {
    return (Map<String, Object>) Objects.requireNonNull(body.get("payer"));
  }

  @Test
  @DisplayName("其中，付款企业信息界面中企业税号、付款账号需要重新输入，其它字段如有错误可进行修改；" + "收款企业信息界面需重新选择付款银行名称及收款企业名称")
  void taxNumberAccountBankAndPayeeAreGivenAnew() {
    Reply failed = legalPerson.read(path(decided("SIGNING_FAILED")));
    var body = SomePayments.agreementBody(company);
    Map<String, Object> bare = Fields.with(payer(body), "taxNumber", null);
    bare = Fields.with(bare, "accountNumber", null);
    Refused.fields(
        legalPerson.send(
            Call.post(path(failed.text("id")) + "/signature")
                .ifMatch(failed.text("version"))
                .json(Fields.of("payer", bare, "termsAccepted", true))),
        "/bankId required",
        "/payeeInsurerId required",
        "/payer/taxNumber required",
        "/payer/accountNumber required");
    // What a page could fill in again it is not told.
    assertThat(failed.text("payer/accountNumber")).isEqualTo("**** **** 0987");
    Map<String, Object> changed = Fields.with(payer(body), "accountNumber", "622202000000001234");
    Reply sent = Trial.requireStatus(200, again(failed, Fields.with(body, "payer", changed)));
    assertThat(sent.text("payer/accountNumber")).isEqualTo("**** **** 1234");
  }

  @Test
  @DisplayName(
      "§5.3.1, §5.4 选择左侧菜单栏“在线交费”，点击“交费记录查询”。企业可根据相关查询条件，查询已在线交费的支付状态。"
          + "查看明细：选择一条交费记录，点击“查看明细”按钮，可查看相关交费信息。")
  void paymentsAreListedFoundAndSeen() {
    String agreement = SomePayments.agreement(company);
    Desk operator = company.operator();
    assertThat(ids(operator.read(SomePayments.PAYMENTS))).isEmpty();
    String one = SomePayments.unpaid(company, "100.00");
    String two = SomePayments.unpaid(company, "50.00");
    String open = SomePayments.pay(operator, agreement, two).text("id");
    String paid = SomePayments.pay(operator, agreement, one).text("id");
    SomePayments.settle(paid, one, "SUCCEEDED");

    Reply list = operator.read(SomePayments.PAYMENTS);
    assertThat(ids(list)).containsExactly(paid, open);
    assertThat(list.text("items/0/statusLabel")).isEqualTo("支付成功");
    assertThat(list.text("items/1/statusLabel")).isEqualTo("已受理");
    LocalDate today = SomeSignings.today();
    for (String query :
        Set.of(
            "status=SUCCEEDED",
            "status=SUCCEEDED&from=" + today + "&to=" + today,
            "status=SUCCEEDED&bankId=" + SomePayments.bank().id(),
            "status=SUCCEEDED&insurerId=" + SomeCovers.insurer().id())) {
      assertThat(ids(operator.read(SomePayments.PAYMENTS + "?" + query)))
          .as(query)
          .containsExactly(paid);
    }
    Reply detail = operator.read(SomePayments.PAYMENTS + "/" + paid);
    assertThat(detail.text("bank/id")).isEqualTo(SomePayments.bank().id());
    assertThat(detail.text("payee/id")).isEqualTo(SomeCovers.insurer().id());
    assertThat(detail.text("total/amount")).isEqualTo("100.00");
    assertThat(detail.text("bankReference")).isEqualTo("REF-" + paid);
    assertThat(detail.text("items/0/applicationId")).isEqualTo(one);
    assertThat(detail.text("items/0/outcomeLabel")).isEqualTo("支付成功");
    assertThat(detail.at("settledAt")).isNotNull();
    assertThat(operator.get(SomePayments.PAYMENTS + "/" + paid + "/documents/payment-receipt"))
        .satisfies(receipt -> assertThat(receipt.status()).isEqualTo(303));
  }
}
