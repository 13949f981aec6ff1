package cn.portcover.trial.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.guarantee.LimitStatus;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.SomeLimits;
import cn.portcover.trial.SomeLimits.Asked;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.Trial;
import cn.portcover.trial.Workbook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 手册 002 第3章 §5.6 额度申请, sentence by sentence. */
class ManualLimitsChapterTest {
  private static final String LIMITS = SomeLimits.LIMITS;
  private static final String TOTAL = "60000000.00";

  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();

  private List<String> ids(String query) {
    Reply list = desk.read(LIMITS + query);
    List<String> ids = new ArrayList<>();
    for (int i = 0; list.at("items/" + i) != null; i++) {
      ids.add(list.text("items/" + i + "/id"));
    }
    return ids;
  }

  private static List<String> applicant(Reply view) {
    return List.of(
        view.text("applicant/name"),
        view.text("applicant/contact"),
        view.text("applicant/phone"),
        view.text("applicant/legalRepresentative"));
  }

  @Test
  @DisplayName(
      "§5.6 该模块提供企业用户向保险公司申请投保额度的功能。确保 IC 卡或 Ikey 正确连接在电脑中，"
          + "点击左侧菜单栏“关税保证保险——额度申请”。系统默认查询当前账户额度申请的数据显示在页面下方，"
          + "若系统未自动刷新，可点击右上角刷新图标手动刷新。也可选择保险机构名称、申请时间进行查询。")
  void theCompanysOwnAreListedAndFiltered() {
    Refused.as(403, "card-needed", company.member().get(LIMITS));
    assertThat(ids("")).isEmpty();
    SomeCompany stranger = SomeCompany.fresh();
    SomeLimits.applied(stranger, stranger.operator());
    String first = SomeLimits.applied(company, desk).id();
    Insurer other = Insurer.enrolled(Trial.fresh("duty-"), List.of("DUTY_GUARANTEE"));
    SomeLimits.authorise(company, desk, other);
    String second =
        Trial.requireStatus(201, SomeLimits.apply(desk, SomeLimits.form(other))).text("id");
    LocalDate today = SomeCovers.today();

    assertThat(ids("")).containsExactly(second, first);
    assertThat(ids("?insurerId=" + other.id())).containsExactly(second);
    assertThat(ids("?appliedFrom=" + today + "&appliedTo=" + today)).hasSize(2);
    assertThat(ids("?appliedFrom=" + today.plusDays(1))).isEmpty();
    assertThat(ids("?appliedTo=" + today.minusDays(1))).isEmpty();
    Reply line = desk.read(LIMITS);
    assertThat(line.text("items/0/insurerName")).isEqualTo("试验信用保险公司");
    assertThat(line.text("items/0/appliedOn")).isEqualTo(today.toString());
    assertThat(line.text("items/0/requestedAmount/amount")).isEqualTo(TOTAL);
  }

  @Test
  @DisplayName("点击页面下方额度申请数据“状态”列的状态图标，系统弹出额度状态记录页面。")
  void whatBecameOfItIsSeen() {
    Asked limit = SomeLimits.granted(company, desk, TOTAL);
    assertThat(desk.read(LIMITS).text("items/0/statusLabel")).isEqualTo("成功");
    Reply history = desk.read(limit.path("history"));
    assertThat(history.text("items/0/toLabel")).isEqualTo("申请中");
    assertThat(history.text("items/0/by/name")).isEqualTo("王操作");
    assertThat(history.text("items/1/toLabel")).isEqualTo("成功");
    assertThat(history.text("items/1/by/kind")).isEqualTo("INSURER");
    assertThat(history.at("items/1/at")).isNotNull();
  }

  @Test
  @DisplayName(
      "额度申请：在额度申请页面点击“额度申请”白色按钮，跳转到额度申请信息填写界面。信息填写完成后点击【额度申请】。"
          + "标“*”的为必填（选）项：企业名称，企业联系人，联系人电话，法人名称：自动反填，可修改。")
  void whatIsKnownOfTheApplicantIsFilledInAndMayBeChanged() {
    SomeLimits.authorise(company, desk, SomeLimits.insurer());
    Map<String, Object> form = SomeLimits.form(SomeLimits.insurer());
    Map<String, Object> bare = Fields.with(form, "applicant", null);
    String name = company.company().name();
    Refused.fields(
        SomeLimits.apply(desk, bare),
        "/applicant/phone required",
        "/applicant/legalRepresentative required");

    Reply first = Trial.requireStatus(201, SomeLimits.apply(desk, form));
    assertThat(applicant(first)).containsExactly(name, "王操作", "029-88316427", "王丽");
    // What was filled in once need not be filled in again.
    Reply second = Trial.requireStatus(201, SomeLimits.apply(desk, bare));
    assertThat(applicant(second)).containsExactly(name, "王操作", "029-88316427", "王丽");
    Map<String, Object> other =
        Fields.of(
            "name",
            "厦门旭日贸易有限公司",
            "contact",
            "张敏",
            "phone",
            "0592-5661234",
            "legalRepresentative",
            "陈晨");
    Reply third =
        Trial.requireStatus(201, SomeLimits.apply(desk, Fields.with(bare, "applicant", other)));
    assertThat(applicant(third)).containsExactly("厦门旭日贸易有限公司", "张敏", "0592-5661234", "陈晨");
    // The legal person is who it is; what else is known was said last.
    Reply fourth = Trial.requireStatus(201, SomeLimits.apply(company.legalPerson(), bare));
    assertThat(applicant(fourth)).containsExactly(name, "李法定", "0592-5661234", "李法定");
    assertThat(SomePayments.told(company, "guarantee/limits/"))
        .hasSize(4)
        .allSatisfy(m -> assertThat(m.type()).isEqualTo("limit.requested"));
  }

  @Test
  @DisplayName("保险机构名称：点击下拉选择。海关十位：点击下拉选择。" + "注册海关：将鼠标光标置于注册海关后方框内，使用空格键弹出下拉选项，进行选择。")
  void insurerAndCustomsAreOfTheirTables() {
    Insurer insurer = SomeLimits.insurer();
    SomeLimits.authorise(company, desk, insurer);
    assertThat(desk.read("/v1/reference/insurers?q=" + insurer.id()).text("items/0/code"))
        .isEqualTo(insurer.id());
    Reply customs = desk.read("/v1/reference/customs-districts?q=0100");
    assertThat(customs.text("items/0/code")).isEqualTo("0100");
    Map<String, Object> form = SomeLimits.form(insurer);
    Refused.fields(
        SomeLimits.apply(desk, Fields.with(form, "registeringCustoms", "9876")),
        "/registeringCustoms customs-district-unknown");
    Refused.fields(
        SomeLimits.apply(desk, Fields.with(form, "insurerId", Trial.insurer().id())),
        "/insurerId insurer-not-of-duty-guarantee");
    Refused.fields(
        SomeLimits.apply(desk, Fields.with(form, "customsCode", "11089190380")),
        "/customsCode customs-code-malformed");

    Reply made = Trial.requireStatus(201, SomeLimits.apply(desk, form));

    assertThat(made.text("customsCode")).isEqualTo("1108919038");
    assertThat(made.text("registeringCustoms/name")).isEqualTo(customs.text("items/0/chinese"));
  }

  @Test
  @DisplayName("重新申请：在额度申请页面，选择一条状态为“失败”或“已过期”的记录，点击“重新申请”白色按钮，" + "跳转到额度申请信息填写界面。信息填写完成后点击【额度申请】。")
  void whatFailedOrExpiredIsAppliedForAgain() {
    SomeLimits.authorise(company, desk, SomeLimits.insurer());
    for (LimitStatus status : List.of(LimitStatus.FAILED, LimitStatus.EXPIRED)) {
      Asked limit = SomeLimits.in(status, desk);
      assertThat(limit.view().at("mayApplyAgain")).isEqualTo(true);
      Map<String, Object> form = Fields.with(SomeLimits.form(), "applicant", null);
      form = Fields.with(form, "customsCode", "3708965047");

      Reply again = Trial.requireStatus(200, SomeLimits.applyAgain(limit, form));

      assertThat(again.text("statusLabel")).isEqualTo("申请中");
      assertThat(again.text("customsCode")).isEqualTo("3708965047");
      assertThat(again.text("applicant/phone")).as("as it was").isEqualTo("029-88316427");
      assertThat(
              SomePayments.told(company, "guarantee/limits/" + limit.id() + "/").getLast().type())
          .isEqualTo("limit.requested");
      SomeLimits.decided(limit, "GRANTED", TOTAL);
      assertThat(limit.status()).isEqualTo("GRANTED");
    }
    // Of the others none is: every status is tried by LimitStatesTest.
    assertThat(SomeLimits.appliedAlone(desk).view().at("mayApplyAgain")).isEqualTo(false);
  }

  @Test
  @DisplayName("额度追加：在额度申请页面，选择一条状态为“成功”的记录，点击“额度追加”白色按钮，系统弹出追加额度界面。" + "填写追加额度后【追加】，进入追加流程。")
  void whatWasGrantedIsIncreased() {
    Asked limit = SomeLimits.granted(company, desk, TOTAL);
    assertThat(limit.view().at("mayIncrease")).isEqualTo(true);

    Reply asked = Trial.requireStatus(200, SomeLimits.increase(limit, "10000000.00"));

    assertThat(asked.text("statusLabel")).isEqualTo("追加中");
    assertThat(asked.text("request/additional/amount")).isEqualTo("10000000.00");
    assertThat(asked.at("mayIncrease")).isEqualTo(false);
    assertThat(SomePayments.told(company, "guarantee/limits/" + limit.id() + "/").getLast().type())
        .isEqualTo("limit.increase-requested");
    SomeLimits.decided(limit, "INCREASE_REFUSED", null);
    assertThat(limit.view().text("statusLabel")).isEqualTo("追加失败");
    assertThat(limit.ledger()).containsExactly(TOTAL, "0.00", "0.00", TOTAL);
    Trial.requireStatus(200, SomeLimits.increase(limit, "10000000.00"));
    SomeLimits.decided(limit, "INCREASED", "70000000.00");
    assertThat(limit.view().text("statusLabel")).isEqualTo("成功");
    assertThat(limit.ledger().getFirst()).isEqualTo("70000000.00");
  }

  @Test
  @DisplayName("明细查看：在额度申请页面，选择一条记录，点击“明细查看”白色按钮，系统弹出额度明细界面。")
  void everyLimitIsSeenInAnyState() {
    SomeLimits.authorise(company, desk, SomeLimits.insurer());
    for (LimitStatus status : LimitStatus.values()) {
      Asked limit = SomeLimits.in(status, desk);
      Reply detail = limit.view();
      assertThat(detail.text("status")).isEqualTo(status.name());
      assertThat(detail.text("requestedAmount/amount")).isEqualTo(TOTAL);
      assertThat(detail.text("remark")).isEqualTo("首次申请");
      boolean wasGranted = status != LimitStatus.APPLIED && status != LimitStatus.FAILED;
      assertThat(detail.at("terms") != null).as(status.name()).isEqualTo(wasGranted);
      assertThat(limit.view().body()).as("looking changes nothing").isEqualTo(detail.body());
    }
  }

  /** The manual's own limit, which has no end: used four times, up to 14723.00. */
  private Asked asInTheManual() {
    Asked limit = SomeLimits.applied(company, desk);
    limit.told(
        "limit.decided",
        Fields.with(SomeLimits.decision(limit, "GRANTED", TOTAL), "effectiveTo", null));
    enter(limit, "12700.00", "12700.00");
    enter(limit, "23.00", "12723.00");
    enter(limit, "1000.00", "13723.00");
    enter(limit, "1000.00", "14723.00");
    return limit;
  }

  private static void enter(Asked limit, String amount, String used) {
    limit.told(
        "limit.changed", SomeLimits.entry(limit, "USE", amount, Trial.fresh("JQ-"), TOTAL, used));
  }

  @Test
  @DisplayName(
      "额度变更记录：在额度申请页面，选择一条记录，点击“额度变更记录”白色按钮，系统弹出额度变更界面。"
          + "默认每页显示 10 条记录，用户可自主调整每页显示记录数。"
          + "序号 新批复(总)额度(元) 已使用额度(元) 剩余额度(元) 新批复费率(%) 额度生效日期 额度失效日期 变更时间")
  void whatChangedIsShownInTheManualsColumns() {
    Asked limit = asInTheManual();
    Reply changes = desk.read(limit.path("changes"));
    List<List<String>> manuals =
        List.of(
            List.of("14723.00", "59985277.00"),
            List.of("13723.00", "59986277.00"),
            List.of("12723.00", "59987277.00"),
            List.of("12700.00", "59987300.00"),
            List.of("0.00", TOTAL));
    for (int i = 0; i < manuals.size(); i++) {
      String line = "items/" + i + "/";
      assertThat(changes.text(line + "number")).isEqualTo(String.valueOf(5 - i));
      assertThat(changes.text(line + "total/amount")).isEqualTo(TOTAL);
      assertThat(changes.text(line + "used/amount")).isEqualTo(manuals.get(i).get(0));
      assertThat(changes.text(line + "remaining/amount")).isEqualTo(manuals.get(i).get(1));
      assertThat(changes.text(line + "ratePercent")).isEqualTo("2.30");
      assertThat(changes.text(line + "effectiveFrom")).isEqualTo(SomeCovers.today().toString());
      assertThat(changes.at(line + "effectiveTo")).isNull();
      assertThat(changes.at(line + "changedAt")).isNotNull();
    }
    assertThat(changes.at("items/5")).isNull();

    var lines =
        Workbook.lines(Call.get(limit.path("changes") + "?format=xlsx").bearer(desk.token()));
    assertThat(lines.getFirst().cells())
        .startsWith(
            "序号", "新批复(总)额度(元)", "已使用额度(元)", "剩余额度(元)", "新批复费率(%)", "额度生效日期", "额度失效日期", "变更时间");
    String today = SomeCovers.today().toString();
    assertThat(lines.get(1).cells())
        .startsWith("5", "60000000", "14723", "59985277", "2.3", today, "");
    assertThat(lines.get(1).cell(7)).startsWith(today);
    assertThat(desk.read(limit.path("changes") + "?limit=2").at("items/2")).isNull();
    for (int used = 14724; used < 14731; used++) {
      enter(limit, "1.00", used + ".00");
    }
    Reply ten = desk.read(limit.path("changes"));
    assertThat(ten.at("items/9")).isNotNull();
    assertThat(ten.at("items/10")).isNull();
    assertThat(desk.read(limit.path("changes") + "?limit=50").at("items/11")).isNotNull();
  }
}
