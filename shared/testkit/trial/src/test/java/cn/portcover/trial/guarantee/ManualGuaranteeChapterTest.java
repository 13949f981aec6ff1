package cn.portcover.trial.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.guarantee.GuaranteeApplicationStatus;
import cn.portcover.testkit.whole.Call;
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
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import cn.portcover.trial.company.Documents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 手册 002 第3章 §5.7 关税险投保: its limits, applications and policies, sentence by sentence. */
class ManualGuaranteeChapterTest {
  private static final String LIMITS = "/v1/guarantee/limits";
  private static final String APPLICATIONS = SomeGuarantees.APPLICATIONS;
  private static final String POLICIES = "/v1/guarantee/policies";

  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();
  private final String limit = SomeGuarantees.limit(company, "60000000.00");

  private Filed in(GuaranteeApplicationStatus status) {
    return SomeGuarantees.in(status, SomeGuarantees.submitted(company, desk, limit));
  }

  private List<String> ids(String target) {
    Reply list = desk.read(target);
    List<String> ids = new ArrayList<>();
    for (int i = 0; list.at("items/" + i) != null; i++) {
      ids.add(list.text("items/" + i + "/id"));
    }
    return ids;
  }

  private Reply line(Filed filed) {
    return desk.read(APPLICATIONS + "?number=" + filed.id());
  }

  @Test
  @DisplayName(
      "§5.7 该模块提供企业用户向保险公司申请关税保证保险投保、支付、投保单查询、保单查询等功能。"
          + "确保 IC 卡或 Ikey 正确连接在电脑中，点击左侧菜单栏“关税保证保险——关税险投保”。"
          + "该页面有 3 个页签：额度信息、关税保证保险投保单查询和关税保证保险保单查询。")
  void allThreeTabsAreThereForWhoeverHasACard() {
    for (String tab : List.of(LIMITS, APPLICATIONS, POLICIES)) {
      Refused.as(403, "card-needed", company.member().get(tab));
    }
    assertThat(ids(LIMITS)).containsExactly(limit);
    assertThat(ids(APPLICATIONS)).isEmpty();
    assertThat(ids(POLICIES)).isEmpty();
  }

  @Test
  @DisplayName(
      "§5.7.1 系统默认查询当前账户额度申请数据，若系统未自动刷新，可点击右上角刷新图标手动刷新。也可选择保险机构名称、审批日期进行查询。"
          + "明细查看：选择一条记录，点击“明细查看”白色按钮，系统弹出额度明细。"
          + "状态：点击界面下方额度申请记录的“状态”列的状态按钮，系统弹出额度状态记录。")
  void limitsAreFoundByInsurerAndDayOfApproval() {
    SomeGuarantees.limit(SomeCompany.fresh(), "1.00");
    Insurer other = Insurer.enrolled(Trial.fresh("duty-"), List.of("DUTY_GUARANTEE"));
    String others = SomeGuarantees.limit(company, "1000.00", other.id());
    LocalDate today = SomeCovers.today();

    assertThat(ids(LIMITS)).containsExactly(others, limit);
    assertThat(ids(LIMITS + "?insurerId=" + other.id())).containsExactly(others);
    assertThat(ids(LIMITS + "?approvedFrom=" + today + "&approvedTo=" + today)).hasSize(2);
    assertThat(ids(LIMITS + "?approvedTo=" + today.minusDays(1))).isEmpty();
    assertThat(ids(LIMITS + "?approvedFrom=" + today.plusDays(1))).isEmpty();
    Reply line = desk.read(LIMITS + "?insurerId=" + other.id());
    assertThat(line.text("items/0/approvedOn")).isEqualTo(today.toString());
    assertThat(line.text("items/0/statusLabel")).isEqualTo("成功");
    Reply detail = desk.read(LIMITS + "/" + others);
    assertThat(detail.text("terms/total/amount")).isEqualTo("1000.00");
    assertThat(desk.read(detail.text("links/history")).text("items/1/toLabel")).isEqualTo("成功");
  }

  @Test
  @DisplayName(
      "申请投保：点击界面下方额度申请记录的“操作”列的绿色“申请投保”按钮，系统弹出关税保证保险投保。"
          + "上半部分为投保基本信息，下方为发票信息。信息填写完成后点击【提交】，进入关税险投保流程。"
          + "上图中“保费”以保险公司计算为准。")
  void whatIsFilledInIsSubmittedAndTheInsurersPremiumCounts() {
    assertThat(desk.read(LIMITS).at("items/0/mayInsure")).isEqualTo(true);
    Refused.fields(SomeGuarantees.post(desk, Map.of()), "/limitId required", "/form required");
    Map<String, Object> form = SomeGuarantees.form();
    Reply unready =
        SomeGuarantees.post(
            desk, SomeGuarantees.body(limit, Fields.with(form, "invoice", Map.of())));
    Refused.as(422, "guarantee-not-ready", unready);
    assertThat(Refused.errors(unready)).contains("/form/invoice/type required");
    LocalDate today = SomeCovers.today();
    Reply planned =
        desk.read(
            LIMITS
                + "/"
                + limit
                + "/what-if?amount=14723.00&from="
                + today
                + "&to="
                + today.plusDays(89));
    assertThat(planned.text("premium/amount")).isEqualTo("83.50");
    assertThat(planned.text("note")).contains("以保险公司计算为准");

    Reply made = Trial.requireStatus(201, SomeGuarantees.apply(desk, limit, form));

    assertThat(made.text("statusLabel")).isEqualTo("已提交");
    assertThat(made.text("estimate/premium/amount")).isEqualTo("83.50");
    assertThat(made.text("estimate/note")).isEqualTo("保费以保险公司计算为准。");
    assertThat(made.text("labels/invoiceType")).isNotBlank();
    Filed filed = new Filed(company, desk, made.text("id"), limit);
    assertThat(SomePayments.told(company, filed.subject() + "/"))
        .singleElement()
        .satisfies(m -> assertThat(m.type()).isEqualTo("guarantee-application.submitted"));
    SomeGuaranteeMessages.told(filed, "DATA_ACCEPTED", "APPROVED");
    assertThat(filed.view().at("estimate")).isNull();
    assertThat(filed.view().text("review/premium/amount")).isEqualTo(SomeGuaranteeMessages.PREMIUM);
  }

  @Test
  @DisplayName(
      "§5.7.2 点击左侧菜单栏“关税保证保险——关税险投保”，点击“关税保证保险投保单查询”页签。"
          + "系统默认查询当前账户投保单数据，若系统未自动刷新，可点击右上角刷新图标手动刷新。"
          + "也可选择保险机构名称、状态、投保时间、使用类型或填写投保单号进行查询。")
  void applicationsAreFoundByAllThatTheManualNames() {
    SomeCompany stranger = SomeCompany.fresh();
    SomeGuarantees.submitted(stranger, stranger.operator());
    Filed one = in(GuaranteeApplicationStatus.APPROVED_UNPAID);
    Reply made =
        SomeGuarantees.apply(
            desk, limit, Fields.with(SomeGuarantees.form(), "useType", "TEMPORARY"));
    String two = Trial.requireStatus(201, made).text("id");
    LocalDate today = SomeCovers.today();

    assertThat(ids(APPLICATIONS)).containsExactly(two, one.id());
    assertThat(ids(APPLICATIONS + "?insurerId=" + SomeCovers.insurer().id())).hasSize(2);
    assertThat(ids(APPLICATIONS + "?insurerId=nobody-here")).isEmpty();
    assertThat(ids(APPLICATIONS + "?status=APPROVED_UNPAID")).containsExactly(one.id());
    assertThat(ids(APPLICATIONS + "?from=" + today + "&to=" + today)).hasSize(2);
    assertThat(ids(APPLICATIONS + "?to=" + today.minusDays(1))).isEmpty();
    assertThat(ids(APPLICATIONS + "?useType=TEMPORARY")).containsExactly(two);
    assertThat(ids(APPLICATIONS + "?number=" + one.id())).containsExactly(one.id());
    assertThat(ids(APPLICATIONS + "?useType=TEMPORARY&status=APPROVED_UNPAID")).isEmpty();
    assertThat(line(one).text("items/0/number")).isEqualTo(one.id());
    assertThat(line(one).text("items/0/statusLabel")).isEqualTo("核保成功待缴费");
    assertThat(line(one).text("items/0/guaranteedAmount/amount")).isEqualTo(SomeGuarantees.AMOUNT);
    assertThat(desk.read(APPLICATIONS).text("items/0/useTypeLabel")).isEqualTo("暂时进出境担保");
    assertThat(desk.read("/v1/reference/use-types").body()).contains("暂时进出境担保");
  }

  @Test
  @DisplayName(
      "明细查看：选择一条记录，点击“明细查看”白色按钮，系统弹出投保单明细。"
          + "状态查看：点击“状态”列下方的状态图标，系统弹出状态记录查询界面。"
          + "电子投保单预览：选择一条记录，点击“电子投保单”列的绿色“预览”按钮，系统弹出电子投保单。"
          + "可点击右上角相应图标进行下载和打印操作。")
  void everyApplicationIsSeenInAnyStateWithHistoryAndForm() {
    for (GuaranteeApplicationStatus status : GuaranteeApplicationStatus.values()) {
      Filed filed = in(status);
      Reply detail = filed.view();
      assertThat(detail.text("status")).isEqualTo(status.name());
      assertThat(detail.text("statusLabel")).isEqualTo(line(filed).text("items/0/statusLabel"));
      assertThat(detail.text("form/contractNumber")).as(status.name()).isEqualTo("HT-2026-18");
      Reply history = desk.read(filed.path("history"));
      assertThat(history.text("items/0/toLabel")).isEqualTo("已提交");
      assertThat(history.body()).contains(detail.text("statusLabel"));
      Reply metadata = Documents.servedWell(desk, detail.text("links/document"), true);
      assertThat(metadata.text("kindLabel")).isEqualTo("关税保证保险投保单");
      Reply verified =
          Trial.send(Call.get("/v1/documents/" + metadata.text("number") + "/verification"));
      assertThat(verified.at("inForce")).as(status.name()).isEqualTo(!status.isOver());
      assertThat(filed.view().body()).as("looking changes nothing").isEqualTo(detail.body());
    }
  }

  @Test
  @DisplayName(
      "重新投保：选择一条状态为“支付失败”或“数据审核失败”的记录，点击“重新投保”白色按钮，" + "系统跳转到关税保证保险投保界面，操作员可重新填写投保信息，重新提交。")
  void whatFailedIsFilledInAnewAndSubmittedAgain() {
    for (var status :
        List.of(
            GuaranteeApplicationStatus.PAYMENT_FAILED, GuaranteeApplicationStatus.DATA_REJECTED)) {
      Filed filed = in(status);
      assertThat(filed.view().at("mayApplyAgain")).isEqualTo(true);
      Map<String, Object> form = Fields.with(SomeGuarantees.form("9.00"), "contact", "陈晨");

      Reply again =
          Trial.requireStatus(
              200, SomeGuarantees.applyAgain(filed, SomeGuarantees.body(limit, form)));

      assertThat(again.text("statusLabel")).isEqualTo("已提交");
      assertThat(again.text("form/contact")).isEqualTo("陈晨");
      assertThat(again.text("guaranteedAmount/amount")).isEqualTo("9.00");
      assertThat(SomePayments.told(company, filed.subject() + "/").getLast().type())
          .isEqualTo("guarantee-application.submitted");
    }
    assertThat(SomeGuarantees.ledger(company, limit))
        .as("what they held before is free")
        .containsExactly("0.00", "18.00", "59999982.00");
    // Of the others none is: every status is tried by GuaranteeStatesTest.
    assertThat(in(GuaranteeApplicationStatus.PAID).view().at("mayApplyAgain")).isEqualTo(false);
  }

  @Test
  @DisplayName(
      "在线支付：“单一窗口”支持多条投保单合并支付。选择一条或多条状态为“核保成功待缴费”的记录，点击“在线支付”白色按钮，"
          + "系统弹出支付信息填写界面。1. 支付信息填写：核实支付信息，确认无误后，点击【下一步】。"
          + "2. 在线支付协议选择：选择用法人卡签约成功的协议进行支付。选择完成后，点击【完成】，系统弹出提示“是否立即支付?”。"
          + "点击【是】后，系统弹出输入IC卡密码弹窗。输入密码后，点击【确认】，表示支付完成。")
  void oneOrSeveralArePaidTogether() {
    String agreement = SomePayments.agreement(company);
    Filed first = in(GuaranteeApplicationStatus.APPROVED_UNPAID);
    Filed second = in(GuaranteeApplicationStatus.APPROVED_UNPAID);
    assertThat(first.view().at("mayPay")).isEqualTo(true);
    assertThat(desk.read(SomePayments.AGREEMENTS + "?status=SIGNED").text("items/0/id"))
        .isEqualTo(agreement);
    Map<String, Object> body = GuaranteePayments.body(agreement, first.id(), second.id());
    Refused.as(403, "signature-required", SomePayments.post(desk, body));
    Reply question = SomeSignings.request(desk, "PAY_PREMIUM", body);
    assertThat(question.text("statement"))
        .contains(first.id(), second.id(), "CNY 83.49", "CNY 166.98");

    Reply paid =
        Trial.requireStatus(
            201, SomePayments.post(desk, Fields.with(body, "signature", desk.signature(question))));

    assertThat(paid.text("message")).startsWith("支付请求已受理");
    assertThat(paid.text("total/amount")).isEqualTo("166.98");
    assertThat(ids(APPLICATIONS + "?status=PAYING")).containsExactly(second.id(), first.id());
    SomePayments.settle(paid.text("id"), first.id(), "SUCCEEDED", second.id(), "SUCCEEDED");
    assertThat(line(first).text("items/0/statusLabel")).isEqualTo("支付成功");
    assertThat(desk.read(second.view().text("links/payment")).text("statusLabel"))
        .isEqualTo("支付成功");
    // One alone is paid in the same way.
    Filed third = in(GuaranteeApplicationStatus.APPROVED_UNPAID);
    Map<String, Object> alone = GuaranteePayments.body(agreement, third.id());
    Trial.requireStatus(
        201, SomePayments.post(desk, SomeSignings.signed(desk, "PAY_PREMIUM", alone)));
    assertThat(third.status()).isEqualTo("PAYING");
  }

  @Test
  @DisplayName("重新支付：选择一条状态为“支付失败”的记录，点击“重新支付”白色按钮，系统弹出支付信息填写界面，" + "操作员可按照“在线支付”步骤重新支付。")
  void whatFailedIsPaidAgain() {
    String agreement = SomePayments.agreement(company);
    Filed filed = in(GuaranteeApplicationStatus.APPROVED_UNPAID);
    Map<String, Object> body = GuaranteePayments.body(agreement, filed.id());
    String first =
        SomePayments.post(desk, SomeSignings.signed(desk, "PAY_PREMIUM", body)).text("id");
    SomePayments.settle(first, filed.id(), "FAILED");
    assertThat(line(filed).text("items/0/statusLabel")).isEqualTo("支付失败");
    assertThat(filed.view().at("mayPay")).isEqualTo(true);

    String second =
        SomePayments.post(desk, SomeSignings.signed(desk, "PAY_PREMIUM", body)).text("id");
    SomePayments.settle(second, filed.id(), "SUCCEEDED");

    assertThat(filed.status()).isEqualTo("PAID");
    assertThat(filed.view().text("paymentId")).isEqualTo(second);
  }

  @Test
  @DisplayName(
      "§5.7.3 点击“关税保证保险保单查询”页签。系统默认查询当前账户保单数据，若系统未自动刷新，可点击右上角刷新图标手动刷新。"
          + "也可选择保险机构名称、使用类型或填写保单编号进行查询。"
          + "明细查看：系统弹出保单明细，展示投保单数据及保单编号等数据。"
          + "电子保单预览：点击“电子保单”列的绿色“预览”按钮，系统弹出电子保单。可点击右上角相应图标进行下载和打印操作。"
          + "状态查看：点击“状态”列下方的状态图标，系统弹出状态记录查询界面。")
  void policiesAreFoundAndSeenWithHistoryAndDocument() {
    in(GuaranteeApplicationStatus.PAID);
    assertThat(ids(POLICIES)).as("only what is in force").isEmpty();
    String number = Trial.fresh("JQGB");
    Filed filed = SomeGuarantees.effective(SomeGuarantees.submitted(company, desk, limit), number);

    String id = number + "~" + SomeCovers.insurer().id();
    assertThat(ids(POLICIES)).containsExactly(id);
    String insurer = "?insurerId=" + SomeCovers.insurer().id();
    assertThat(ids(POLICIES + insurer + "&useType=CONSOLIDATED_TAX&number=" + number))
        .containsExactly(id);
    assertThat(ids(POLICIES + "?insurerId=nobody-here")).isEmpty();
    assertThat(ids(POLICIES + "?useType=TEMPORARY")).isEmpty();
    assertThat(ids(POLICIES + "?number=" + number + "0")).isEmpty();
    Reply policy = desk.read(POLICIES + "/" + number);
    assertThat(policy.text("policyNumber")).isEqualTo(number);
    assertThat(policy.text("form/contractNumber")).isEqualTo("HT-2026-18");
    assertThat(policy.text("labels/duties/0")).isEqualTo("进口关税");
    assertThat(policy.text("applicationId")).isEqualTo(filed.id());
    assertThat(policy.text("premium/amount")).isEqualTo(SomeGuaranteeMessages.PREMIUM);
    assertThat(policy.text("statusLabel")).isEqualTo("生效");
    assertThat(desk.read(policy.text("links/history")).text("items/0/toLabel")).isEqualTo("生效");
    Reply document = Documents.servedWell(desk, policy.text("links/document"), true);
    assertThat(document.text("kindLabel")).isEqualTo("关税保证保险单");
    assertThat(
            Trial.send(Call.get("/v1/documents/" + document.text("number") + "/verification"))
                .at("inForce"))
        .isEqualTo(true);
    Refused.as(
        404, "document-not-found", desk.get(POLICIES + "/" + number + "/documents/cargo-policy"));
  }
}
