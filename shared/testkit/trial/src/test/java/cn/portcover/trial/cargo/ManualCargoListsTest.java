package cn.portcover.trial.cargo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCargo;
import cn.portcover.trial.SomeCargo.Filed;
import cn.portcover.trial.SomeCargoForms;
import cn.portcover.trial.SomeCargoMessages;
import cn.portcover.trial.SomeCargoPayments;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** 手册 002 第五篇 §5.2.2 to §5.2.4, sentence by sentence. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManualCargoListsTest {
  private static final String APPLICATIONS = "/v1/cargo/applications";
  private static final String POLICIES = "/v1/cargo/policies";

  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();
  private final String cover = SomeCovers.signed(company, desk);
  private final String agreement = SomePayments.agreement(company);

  private Filed in(CargoApplicationStatus status) {
    return SomeCargo.in(status, SomeCargo.draft(company, desk, cover, SomeCargoForms.form(cover)));
  }

  private List<String> numbers(String target, String field) {
    Reply list = desk.read(target);
    List<String> numbers = new ArrayList<>();
    for (int i = 0; list.at("items/" + i) != null; i++) {
      numbers.add(list.text("items/" + i + "/" + field));
    }
    return numbers;
  }

  private Reply line(Filed filed) {
    return desk.read(APPLICATIONS + "?number=" + filed.id());
  }

  @Test
  @DisplayName(
      "§5.2.2"
          + " 向保险公司提交货物运输险后，可通过该界面查询投保单状态。查看明细：任何状态下，均可点击“查看明细”按钮，查看该票投保单详细信息。该界面只能查看投保详细信息，不能进行修改。")
  void everyApplicationIsListedAndSeenInAnyState() {
    for (CargoApplicationStatus status : CargoApplicationStatus.values()) {
      if (status == CargoApplicationStatus.REMOVED) {
        // It is none any more.
        continue;
      }
      Filed filed = in(status);
      assertThat(line(filed).text("items/0/status")).isEqualTo(status.name());
      Reply detail = filed.view();
      assertThat(detail.text("goods/detail")).as(status.name()).isEqualTo("笔记本电脑");
      assertThat(detail.text("statusLabel")).isEqualTo(line(filed).text("items/0/statusLabel"));
      assertThat(filed.view().body()).as("looking changes nothing").isEqualTo(detail.body());
    }
  }

  @Test
  @DisplayName(
      "修改：选中其中一条数据，点击查询列表上方的白色“修改”按钮，进入货物保险投保修改界面。"
          + "该界面除统一社会编码、企业名称之外的其它字段均可进行修改，修改完成，点击“提交”按钮，重新向保险公司申请投保。"
          + "小提示：数据状态为暂存、数据审核失败、拒保状态，可进行修改操作。")
  void allButTheCompaniesIsChangedAndSubmittedAnew() {
    for (var status :
        List.of(
            CargoApplicationStatus.DRAFT,
            CargoApplicationStatus.DATA_REJECTED,
            CargoApplicationStatus.DECLINED)) {
      Filed filed = in(status);
      int version = filed.version();
      assertThat(filed.view().at("mayEdit")).as(status.name()).isEqualTo(true);
      Map<String, Object> form = SomeCargoForms.form(cover);
      Map<String, Object> companies = Fields.of("uscc", "91350200MA2XNW4K3Q", "name", "厦门旭日贸易有限公司");
      Refused.fields(
          SomeCargo.change(filed, version, Fields.with(form, "insured", companies)),
          "/insured/uscc field-fixed",
          "/insured/name field-fixed");

      Reply changed =
          Trial.requireStatus(200, SomeCargo.change(filed, version, ManualCargoForms.other(cover)));

      ManualCargoForms.requireOther(changed);
      Trial.requireStatus(200, SomeCargo.submit(filed, version + 1));
      assertThat(SomePayments.told(company, filed.subject() + "/").getLast().type())
          .isEqualTo("cargo-application.submitted");
    }
    // Of the other states none is changed: every one is tried by CargoStatesTest.
    assertThat(in(CargoApplicationStatus.SUBMITTED).view().at("mayEdit")).isEqualTo(false);
  }

  @Test
  @DisplayName(
      "撤销：选中其中一条数据，点击查询列表上方的白色“撤销”按钮，弹出货物保险撤销确认界面。"
          + "点击“确定”按钮，系统直接将撤销投保申请发往对应保险公司，保险公司接收企业撤销投保申请，办理撤销投保业务并反馈企业。"
          + "小提示：数据状态为数据审核成功，待核保、核保未通过，转人工复核时，可进行撤销操作。")
  void theInsurerIsAskedToLetItGoAndAnswers() {
    for (var status :
        List.of(
            CargoApplicationStatus.AWAITING_UNDERWRITING, CargoApplicationStatus.MANUAL_REVIEW)) {
      Filed filed = in(status);
      assertThat(filed.view().at("mayWithdraw")).isEqualTo(true);
      Reply question =
          SomeCargo.requestSignature(filed, "WITHDRAW_CARGO_APPLICATION", filed.version());
      assertThat(question.text("statement")).contains("撤销", filed.id());

      SomeCargo.withdrawing(filed);

      assertThat(SomePayments.told(company, filed.subject() + "/").getLast())
          .satisfies(m -> assertThat(m.type()).isEqualTo("cargo-application.withdrawal-requested"))
          .satisfies(m -> assertThat(m.receiver().value()).isEqualTo(SomeCovers.insurer().id()));
      assertThat(line(filed).text("items/0/statusLabel")).isEqualTo("撤销中");
      SomeCargoMessages.answerWithdrawal(filed, SomeCargoMessages.withdrawalAnswer(filed, true));
      assertThat(line(filed).text("items/0/statusLabel")).isEqualTo("已撤销");
      assertThat(desk.read("/v1/notices").text("items/0/kind"))
          .isEqualTo("CARGO_WITHDRAWAL_ANSWERED");
    }
  }

  @Test
  @DisplayName(
      "§5.2.3 在线支付：选择已出单未缴费状态的税单，进行在线支付。点击“在线支付”按钮，进入支付界面。选择已签约的银行，点击“完成”按钮。"
          + "点击“是”按钮，系统提示输入IC卡密码。点击“确认”按钮，系统读卡校验IC卡密码，校验成功，提示“支付成功”。"
          + "数据发往已选择银行。如需关注后续支付状态，可根据查询条件查出该票数据。")
  void whatIsIssuedIsPaidWithABankThatHasSigned() {
    Filed filed = in(CargoApplicationStatus.ISSUED_UNPAID);
    assertThat(numbers(APPLICATIONS + "?status=ISSUED_UNPAID", "id")).contains(filed.id());
    assertThat(line(filed).text("items/0/premium/amount")).isEqualTo("440.00");
    assertThat(filed.view().at("mayPay")).isEqualTo(true);
    Reply banks = desk.read(SomePayments.AGREEMENTS + "?status=SIGNED");
    assertThat(banks.text("items/0/id")).isEqualTo(agreement);
    assertThat(banks.text("items/0/bank/name")).isNotBlank();
    Map<String, Object> body = SomePayments.payBody(agreement, filed.id());
    Refused.as(403, "signature-required", SomePayments.post(desk, body));
    Reply question = SomeSignings.request(desk, "PAY_PREMIUM", body);
    assertThat(question.text("statement")).contains(filed.id(), "CNY 440.00", "**** **** 0987");

    Reply paid =
        Trial.requireStatus(
            201, SomePayments.post(desk, Fields.with(body, "signature", desk.signature(question))));

    assertThat(paid.text("message")).startsWith("支付请求已受理");
    assertThat(SomePayments.told(company, "payments/" + paid.text("id") + "/"))
        .singleElement()
        .satisfies(m -> assertThat(m.type()).isEqualTo("payment.requested"))
        .satisfies(m -> assertThat(m.receiver().value()).isEqualTo(SomePayments.bank().id()));
    assertThat(numbers(APPLICATIONS + "?status=PAYING", "id")).contains(filed.id());
    SomePayments.settle(paid.text("id"), filed.id(), "SUCCEEDED");
    assertThat(line(filed).text("items/0/statusLabel")).isEqualTo("支付成功");
    assertThat(desk.read(filed.view().text("links/payment")).text("statusLabel")).isEqualTo("支付成功");
  }

  @Test
  @DisplayName("重新支付：选择支付失败状态的税单，进行重新支付。点击“重新支付”按钮，进入支付界面，具体操作同在线支付操作。")
  void whatFailedIsPaidAgain() {
    Filed filed = in(CargoApplicationStatus.ISSUED_UNPAID);
    String first = SomePayments.pay(desk, agreement, filed.id()).text("id");
    SomePayments.settle(first, filed.id(), "FAILED");
    assertThat(line(filed).text("items/0/statusLabel")).isEqualTo("支付失败");
    assertThat(numbers(APPLICATIONS + "?status=PAYMENT_FAILED", "id")).contains(filed.id());

    String second = SomePayments.pay(desk, agreement, filed.id()).text("id");
    SomePayments.settle(second, filed.id(), "SUCCEEDED");

    assertThat(filed.status()).isEqualTo("PAID");
    assertThat(filed.view().text("paymentId")).isEqualTo(second);
  }

  private String effective() {
    String number = Trial.fresh("YAB-");
    Filed paid = in(CargoApplicationStatus.PAID);
    Trial.requireStatus(200, SomeCargoMessages.issue(paid, SomeCargoMessages.policy(paid, number)));
    return number;
  }

  @Test
  @DisplayName(
      "§5.2.4 点击货物运输险投保，进入货物运输保单查询界面。小提示：只有正式生效的保单可按照相关查询条件在该界面进行查询。"
          + "查看明细：任何状态下，均可点击“查看明细”按钮，查看该票保单详细信息。")
  void onlyWhatIsInForceIsAPolicy() {
    int before = numbers(POLICIES + "?limit=100", "policyNumber").size();
    Arrays.stream(CargoApplicationStatus.values())
        .filter(status -> status != CargoApplicationStatus.EFFECTIVE)
        .limit(3)
        .forEach(this::in);
    in(CargoApplicationStatus.PAID);
    assertThat(numbers(POLICIES + "?limit=100", "policyNumber")).hasSize(before);

    String number = effective();

    String insurer = "&insurerId=" + SomeCovers.insurer().id();
    String days = "&from=" + SomeCovers.today() + "&to=" + SomeCovers.today();
    assertThat(numbers(POLICIES + "?number=" + number + insurer + days, "policyNumber"))
        .containsExactly(number);
    Insurer other = Insurer.enrolled(Trial.fresh("cargo-"), List.of("CARGO"));
    assertThat(numbers(POLICIES + "?insurerId=" + other.id(), "policyNumber")).isEmpty();
    Reply policy = desk.read(POLICIES + "/" + number);
    assertThat(policy.text("statusLabel")).isEqualTo("正式生效");
    assertThat(policy.text("goods/detail")).isEqualTo("笔记本电脑");
    assertThat(policy.text("claimsAgent")).isEqualTo("Hamburg Survey GmbH");
  }

  @Test
  @DisplayName("保单复制：选择一条保单数据，点击“复制”按钮，进入保单复制投保界面。企业可对数据进行修改，确认无误，点击“提交”按钮，将生成一份新的保单数据。")
  void aCopyIsChangedSubmittedAndBecomesAnotherPolicy() {
    String number = effective();
    Reply copy =
        Trial.requireStatus(
            201,
            desk.send(
                Call.post(POLICIES + "/" + number + "/copies")
                    .header("idempotency-key", Trial.fresh("copy-"))));
    assertThat(copy.text("goods/detail")).isEqualTo("笔记本电脑");
    Filed filed = new Filed(company, desk, copy.text("id"), copy.text("openCoverId"));
    Trial.requireStatus(200, SomeCargo.change(filed, 1, ManualCargoForms.other(cover)));
    Trial.requireStatus(200, SomeCargo.submit(filed, 2));
    SomeCargoMessages.told(filed, "DATA_ACCEPTED", "ISSUED");
    SomeCargoPayments.paid(SomeCargoPayments.paying(filed));
    String second = Trial.fresh("YAB-");
    Trial.requireStatus(
        200, SomeCargoMessages.issue(filed, SomeCargoMessages.policy(filed, second)));

    assertThat(desk.read(POLICIES + "/" + second).text("applicationId")).isEqualTo(filed.id());
    assertThat(desk.read(POLICIES + "/" + second).text("goods/detail")).isEqualTo("数控车床");
    assertThat(desk.read(POLICIES + "/" + number).text("goods/detail")).isEqualTo("笔记本电脑");
  }
}
