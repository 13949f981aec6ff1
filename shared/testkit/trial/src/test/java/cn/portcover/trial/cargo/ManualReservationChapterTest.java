package cn.portcover.trial.cargo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.Trial;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 手册 002 第五篇 §5.1 货运保险预约, sentence by sentence. */
class ManualReservationChapterTest {
  private static final String RESERVATIONS = "/v1/cargo/reservations";
  private static final String COVERS = "/v1/cargo/open-covers";

  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();

  private List<String> ids(String target) {
    Reply list = desk.read(target);
    List<String> ids = new ArrayList<>();
    for (int i = 0; list.at("items/" + i) != null; i++) {
      ids.add(list.text("items/" + i + "/id"));
    }
    return ids;
  }

  private static void answer(String id, String result) {
    SomeCovers.insurer()
        .tell(
            "cargo-reservation.answered",
            "cargo-reservations/" + id,
            SomeCovers.answer(id, result));
  }

  @Test
  @DisplayName(
      "§5.1.1 该模块提供企业用户向保险公司进行保险预约的功能。点击左侧菜单栏“货物运输险预约”。"
          + "该界面包括：货运险预约查询、货运险预约、货物运输险协议记录查询三个系统模块。点击货运险预约，进入预约界面。")
  void reservationsAndOpenCoversAreThereForWhoeverHasACard() {
    assertThat(ids(RESERVATIONS)).isEmpty();
    assertThat(ids(COVERS)).isEmpty();
    assertThat(SomeCovers.reserve(desk, SomeCovers.wish()).status()).isEqualTo(201);
    for (String module : List.of(RESERVATIONS, COVERS)) {
      Refused.as(403, "card-needed", company.member().get(module));
    }
  }

  @Test
  @DisplayName("填写详细的企业信息，红色*号的字段为必填项，除以下特别说明的字段外，手工录入。填写完毕点击“预约”按钮。数据通过“单一窗口”向保险公司发送预约数据。")
  void whatIsNeededIsAskedForAndGoesToTheInsurer() {
    Refused.fields(
        SomeCovers.reserve(desk, Map.of()),
        "/insurerId required",
        "/contact required",
        "/phone required",
        "/mainTransportMode required",
        "/mainGoods required");

    String id = SomeCovers.reserved(desk);

    assertThat(SomePayments.told(company, "cargo/reservations/" + id + "/"))
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.type()).isEqualTo("cargo-reservation.requested");
              assertThat(message.receiver().value()).isEqualTo(SomeCovers.insurer().id());
              assertThat(message.body()).contains("机电产品及其零件", "上海—汉堡", "张敏");
            });
  }

  @Test
  @DisplayName("企业名称：由系统自动根据登录账号信息返填，不可修改。")
  void theCompanyIsTheSessions() {
    Refused.fields(
        SomeCovers.reserve(desk, Fields.with(SomeCovers.wish(), "company", Map.of("name", "别的公司"))),
        "/company field-unknown");
    Reply reservation = desk.read(RESERVATIONS + "/" + SomeCovers.reserved(desk));
    assertThat(reservation.text("company/name")).isEqualTo(company.company().name());
  }

  @Test
  @DisplayName("联系人电话：联系电话必须按标准格式填写，否则系统可能弹出“格式有误”提示。")
  void aPhoneHasAForm() {
    for (String phone : List.of("12", "010-6530760a", "１２３４５６７８")) {
      Reply refused =
          Refused.fields(
              SomeCovers.reserve(desk, Fields.with(SomeCovers.wish(), "phone", phone)),
              "/phone phone-malformed");
      assertThat(refused.text("errors/0/detail")).contains("格式有误");
    }
  }

  @Test
  @DisplayName("主要运输方式：在参数中选择，可以通过空格键调出下拉框进行选择。")
  void theModeIsChosenFromTheTable() {
    Reply modes = desk.read("/v1/reference/transport-modes?limit=100");
    assertThat(modes.body()).contains("\"2\"", "水路运输", "航空运输");
    Reply reserved =
        SomeCovers.reserve(desk, Fields.with(SomeCovers.wish(), "mainTransportMode", "5"));
    assertThat(reserved.text("mainTransportMode/name")).isEqualTo("航空运输");
    Refused.fields(
        SomeCovers.reserve(desk, Fields.with(SomeCovers.wish(), "mainTransportMode", "空运")),
        "/mainTransportMode transport-mode-unknown");
  }

  @Test
  @DisplayName(
      "§5.1.2 提供企业用户在线查看预约状态、进度的功能。系统默认查询当前用户预约的全部数据。"
          + "如系统未自动刷新，可点击列表右上角图标手动刷新。也可以选择保险机构名称、申请日期进行查找。"
          + "选择输入查询条件，即可查到预约申请的数据状态。选中其中某一条数据，点击状态，可以查看详细状态。")
  void reservationsAreFoundWithTheirStates() {
    String first = SomeCovers.reserved(desk);
    String second = SomeCovers.reserved(desk);
    LocalDate today = SomeCovers.today();
    assertThat(ids(RESERVATIONS)).containsExactly(second, first);
    String insurer = "?insurerId=" + SomeCovers.insurer().id();
    assertThat(ids(RESERVATIONS + insurer + "&from=" + today + "&to=" + today)).hasSize(2);
    assertThat(ids(RESERVATIONS + "?insurerId=another")).isEmpty();
    assertThat(ids(RESERVATIONS + "?to=" + today.minusDays(1))).isEmpty();

    answer(first, "FAILED");

    Reply list = desk.read(RESERVATIONS);
    assertThat(list.text("items/0/statusLabel")).isEqualTo("已发送");
    assertThat(list.text("items/1/statusLabel")).isEqualTo("失败");
    Reply history = desk.read(RESERVATIONS + "/" + first + "/history");
    assertThat(history.text("items/0/toLabel")).isEqualTo("已发送");
    assertThat(history.text("items/1/toLabel")).isEqualTo("失败");
    assertThat(history.text("items/1/note")).isEqualTo("主要货物不在承保范围内");
  }

  @Test
  @DisplayName(
      "注意：上图中显示已成功的保险预约申请，与保险公司进行线下签约货运险投保协议。" + "§5.1.3 与保险公司线下签署完成货运险投保协议后，可通过货物运输协议记录查询界面进行查询")
  void afterASuccessTheyMeetAndTheOpenCoverIsSeen() {
    String reservation = SomeCovers.reserved(desk);
    answer(reservation, "SUCCEEDED");
    Reply succeeded = desk.read(RESERVATIONS + "/" + reservation);
    assertThat(succeeded.text("statusLabel")).isEqualTo("成功");
    assertThat(succeeded.text("answer/handler/name")).isEqualTo("周航");
    assertThat(succeeded.text("answer/handler/phone")).isEqualTo("021-58884321");
    assertThat(ids(COVERS)).isEmpty();

    String cover = SomeCovers.signed(company, desk);

    assertThat(ids(COVERS)).containsExactly(cover);
  }

  @Test
  @DisplayName(
      "系统默认查询当前用户与保险公司签署的全部协议。如系统未自动刷新，可点击列表右上角图标手动刷新。"
          + "也可以选择保险机构名称、险种或保险公司货运险协议编号进行查找。"
          + "小提示：该界面可查询到签署过的所有货运险投保协议，包括有效及无效协议。")
  void openCoversAreFoundValidOrNot() {
    LocalDate today = SomeCovers.today();
    String number = Trial.fresh("YB-");
    String valid = SomeCovers.signed(desk, SomeCovers.cover(company, number));
    Map<String, Object> over =
        SomeCovers.cover(company, Trial.fresh("OLD-"), today.minusDays(9), today.minusDays(1));
    String invalid = SomeCovers.signed(desk, Fields.with(over, "product", "DOMESTIC"));

    assertThat(ids(COVERS)).containsExactlyInAnyOrder(invalid, valid);
    assertThat(desk.read(COVERS + "?valid=false").text("items/0/statusLabel")).isEqualTo("无效");
    assertThat(desk.read(COVERS + "?valid=true").text("items/0/statusLabel")).isEqualTo("有效");
    assertThat(ids(COVERS + "?insurerId=" + SomeCovers.insurer().id())).hasSize(2);
    assertThat(ids(COVERS + "?insurerId=another")).isEmpty();
    assertThat(ids(COVERS + "?product=DOMESTIC")).containsExactly(invalid);
    assertThat(ids(COVERS + "?number=" + number)).containsExactly(valid);
  }

  @Test
  @DisplayName(
      "在下方列表中勾选一条记录，可以点击“明细查看”按钮，在弹出的页面中查看详细申请信息。"
          + "§5.2.1 选中其中一条数据，点击“明细查看”按钮，可查看该票保险协议的详细信息，"
          + "包含：货物运输协议表头信息、特殊约定信息、险别信息、货物类别信息")
  void anOpenCoverIsShownInItsFourParts() {
    Reply cover = desk.read(COVERS + "/" + SomeCovers.signed(company, desk));

    assertThat(cover.text("header/valuation")).isEqualTo("发票金额加成百分之十");
    assertThat(cover.text("header/limitPerConveyance/amount")).isEqualTo("20000000.00");
    assertThat(cover.text("header/transportModes/0/label")).isEqualTo("水路运输");
    assertThat(cover.text("specialClauses/0/name")).isEqualTo("装载");
    assertThat(cover.text("covers/0/name")).isEqualTo("海洋运输货物一切险");
    assertThat(cover.text("covers/0/ratePermille")).isEqualTo("0.8");
    assertThat(cover.text("goodsClasses/0/hsSection")).isEqualTo("16");
    assertThat(cover.text("goodsClasses/1/name")).isEqualTo("纺织品");
    assertThat(cover.at("mayInsure")).isEqualTo(true);
  }
}
