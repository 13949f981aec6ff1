package cn.portcover.trial.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeAuthorisations;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import cn.portcover.trial.company.Documents;
import cn.portcover.trial.company.SealedPdf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 手册 002 第3章 §5.5 企业征信, sentence by sentence. */
class ManualCreditChapterTest {
  private static final String AUTHORISATIONS = SomeAuthorisations.AUTHORISATIONS;

  /** 企业征信信息, 企业征信记录信息. */
  private static final List<String> TABS = List.of("?current=true", "?current=false");

  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();
  private final String seal = SomeSignings.seal(company);

  private List<String> ids(String query) {
    return SomeAuthorisations.ids(desk, query);
  }

  private static String path(String id) {
    return SomeAuthorisations.path(id);
  }

  @Test
  @DisplayName(
      "§5.5 该模块提供企业用户向保险公司进行企业征信授权书签署与记录查询的功能。"
          + "确保 IC 卡或 Ikey 正确连接在电脑中，点击左侧菜单栏“关税保证保险——企业征信”。"
          + "该界面有两个页签：企业征信信息与企业征信记录信息。")
  void bothTabsAreThereForWhoeverHasACard() {
    for (String tab : TABS) {
      assertThat(ids(tab)).isEmpty();
      Refused.as(403, "card-needed", company.member().get(AUTHORISATIONS + tab));
    }
    Refused.as(
        403,
        "card-needed",
        SomeAuthorisations.post(company.member(), SomeAuthorisations.body(seal)));
    String id = SomeAuthorisations.signed(desk, seal);
    assertThat(ids("?current=true")).containsExactly(id);
    assertThat(ids("?current=false")).isEmpty();
    SomeAuthorisations.say(id, "FAILED");
    assertThat(ids("?current=true")).isEmpty();
    assertThat(ids("?current=false")).containsExactly(id);
  }

  @Test
  @DisplayName("§5.5.1, §5.5.2 系统默认查询当前账户征信数据，若系统未自动刷新，可点击右上角刷新图标手动刷新。" + "也可选择保险机构名称、签署时间进行查询。")
  void bothTabsShowTheCompanysOwnAndAreFiltered() {
    SomeCompany stranger = SomeCompany.fresh();
    SomeAuthorisations.signed(stranger.operator(), SomeSignings.seal(stranger));
    Insurer other = SomeAuthorisations.another();
    String old = SomeAuthorisations.signed(desk, seal);
    SomeAuthorisations.say(old, "FAILED");
    String othersOld = SomeAuthorisations.signed(desk, other, seal);
    SomeAuthorisations.say(other, SomeAuthorisations.answer(othersOld, "FAILED"));
    String now = SomeAuthorisations.signed(desk, seal);
    String othersNow = SomeAuthorisations.signed(desk, other, seal);
    Map<String, List<String>> shown =
        Map.of("?current=true", List.of(othersNow, now), "?current=false", List.of(othersOld, old));

    LocalDate today = SomeSignings.today();
    shown.forEach(
        (tab, both) -> {
          assertThat(ids(tab)).isEqualTo(both);
          assertThat(ids(tab + "&insurerId=" + other.id())).isEqualTo(both.subList(0, 1));
          assertThat(ids(tab + "&insurerId=nobody-here")).isEmpty();
          assertThat(ids(tab + "&signedFrom=" + today + "&signedTo=" + today)).isEqualTo(both);
          assertThat(ids(tab + "&signedTo=" + today.minusDays(1))).isEmpty();
          assertThat(ids(tab + "&signedFrom=" + today.plusDays(1))).isEmpty();
          Reply first = desk.read(AUTHORISATIONS + tab + "&limit=1");
          assertThat(ids(tab + "&limit=1&cursor=" + first.text("nextCursor")))
              .isEqualTo(both.subList(1, 2));
          Reply line = desk.read(AUTHORISATIONS + tab);
          assertThat(line.text("items/0/insurer/name")).isEqualTo("试验信用保险公司");
          assertThat(line.text("items/0/signedBy")).isEqualTo("王操作");
          assertThat(line.at("items/0/signedAt")).isNotNull();
        });
  }

  @Test
  @DisplayName(
      "授权书签署：在企业征信信息页面点击“授权书签署”白色按钮，系统弹出授权书签约界面。"
          + "1. 选择保险机构和签章。系统默认查询当前账户的电子签章，若系统未自动刷新，可点击刷新签章按钮手动刷新。"
          + "点击选择签章，输入卡介质密码，点击【下一步】。")
  void insurerAndSealAreChosenAndTheCardSigns() {
    assertThat(desk.read("/v1/reference/insurers?q=" + SomeAuthorisations.insurer().id()).body())
        .contains("试验信用保险公司");
    Reply seals = desk.read("/v1/seals");
    assertThat(seals.text("items/0/id")).isEqualTo(seal);
    assertThat(seals.at("items/0/selectable")).isEqualTo(true);
    assertThat(seals.at("items/1")).as("no other company's").isNull();
    Refused.fields(
        SomeAuthorisations.post(desk, Map.of()),
        "/insurerId required",
        "/sealId required",
        "/termsAccepted required");
    Map<String, Object> body = SomeAuthorisations.body(seal);
    Refused.as(403, "signature-required", SomeAuthorisations.post(desk, body));

    Reply signed = Trial.requireStatus(201, SomeAuthorisations.sign(desk, body));

    assertThat(signed.text("insurer/id")).isEqualTo(SomeAuthorisations.insurer().id());
    assertThat(signed.text("seal/id")).isEqualTo(seal);
    assertThat(signed.text("signedBy")).isEqualTo("王操作");
  }

  @Test
  @DisplayName(
      "2. 征信文本。选择签章后进入征信文本界面。系统展示授权书，可点击相应图标进行下载、打印等操作。确认无误后点击【完成】。"
          + "系统弹出提示“是否确认提交？”，点击【确认】，完成授权书签约。")
  void theTextIsShownThenItIsConfirmedAndTheInsurerHasIt() {
    Reply text = desk.read(AUTHORISATIONS + "/text");
    assertThat(text.text("paragraphs/0/chinese")).startsWith("一、");
    Map<String, Object> body = SomeAuthorisations.body(seal);
    Refused.as(
        422,
        "terms-not-accepted",
        SomeAuthorisations.post(desk, Fields.with(body, "termsAccepted", false)));
    Reply question = SomeSignings.request(desk, "SIGN_CREDIT_AUTHORISATION", body);
    assertThat(question.text("statement")).contains("签署企业征信授权书", text.text("sha256"));
    assertThat(ids("")).as("asked, not confirmed").isEmpty();

    Reply signed =
        Trial.requireStatus(
            201,
            SomeAuthorisations.post(
                desk, Fields.with(body, "signature", desk.signature(question))));

    assertThat(signed.text("statusLabel")).isEqualTo("已签署");
    assertThat(signed.text("textEdition")).isEqualTo(text.text("edition"));
    assertThat(
            SomePayments.told(
                company, "guarantee/credit-authorisations/" + signed.text("id") + "/"))
        .singleElement()
        .satisfies(m -> assertThat(m.type()).isEqualTo("credit-authorisation.signed"));
  }

  @Test
  @DisplayName(
      "电子授权书预览：在企业征信信息页面下方征信数据列表中，点击“电子授权书”列下方的绿色【预览】图标，"
          + "系统弹出企业征信签约授权书 PDF。用户可点击右上方相应图标进行下载、打印操作。"
          + "§5.5.2 在该页面可以进行电子授权书预览和状态查询，具体操作参考企业征信信息。")
  void theLetterIsASealedPdfOnBothTabs() throws Exception {
    SomeAuthorisations.say(SomeAuthorisations.signed(desk, seal), "FAILED");
    SomeAuthorisations.signed(desk, seal);
    for (String tab : TABS) {
      String letter = desk.read(AUTHORISATIONS + tab).text("items/0/document");
      Reply metadata = Documents.servedWell(desk, letter, true);
      assertThat(metadata.text("kindLabel")).isEqualTo("企业征信授权书");
      assertThat(SealedPdf.sealHolds(Documents.fetched(desk.get(letter).headers()))).isTrue();
    }
  }

  @Test
  @DisplayName("状态记录查看：在企业征信信息页面下方征信数据列表中，点击“状态”列下方的状态图标，系统弹出状态记录查询界面。")
  void whatBecameOfItIsSeenOnBothTabs() {
    String first = SomeAuthorisations.signed(desk, seal);
    SomeAuthorisations.say(first, "SUCCEEDED");
    assertThat(desk.read(AUTHORISATIONS + "?current=true").text("items/0/statusLabel"))
        .isEqualTo("接收成功");
    Reply history = desk.read(path(first) + "/history");
    assertThat(history.text("items/0/toLabel")).isEqualTo("已签署");
    assertThat(history.text("items/0/by/name")).isEqualTo("王操作");
    assertThat(history.text("items/1/toLabel")).isEqualTo("接收成功");
    assertThat(history.text("items/1/by/kind")).isEqualTo("INSURER");
    assertThat(history.at("items/1/at")).isNotNull();

    SomeAuthorisations.say(SomeAuthorisations.signed(desk, seal), "SUCCEEDED");

    assertThat(desk.read(AUTHORISATIONS + "?current=false").text("items/0/statusLabel"))
        .isEqualTo("已更新");
    assertThat(desk.read(path(first) + "/history").text("items/2/toLabel")).isEqualTo("已更新");
  }
}
