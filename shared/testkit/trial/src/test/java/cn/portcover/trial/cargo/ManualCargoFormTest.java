package cn.portcover.trial.cargo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeAttachments;
import cn.portcover.trial.SomeCargo;
import cn.portcover.trial.SomeCargo.Filed;
import cn.portcover.trial.SomeCargoForms;
import cn.portcover.trial.SomeCargoMessages;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.Trial;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** 手册 002 第五篇 §5.2.1 投保: its page, field by field. A draft leaves out what it likes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManualCargoFormTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();
  private final String cover = SomeCovers.signed(company, desk);

  /** What is asked for when it is submitted with these fields of a section changed. */
  private List<String> gaps(Map<String, Object> form) {
    Filed draft = SomeCargo.draft(company, desk, cover, form);
    Reply reply = desk.send(SomeCargo.submitCall(draft, 1, null));
    // Nothing is missing but the card's signature.
    return reply.problem().equals("signature-required")
        ? List.of()
        : Refused.errors(Refused.as(422, "cargo-not-ready", reply));
  }

  private Map<String, Object> without(String section) {
    return Fields.with(SomeCargoForms.form(cover), section, null);
  }

  private Map<String, Object> with(String section, Map<String, Object> fields) {
    return Fields.with(SomeCargoForms.form(cover), section, fields);
  }

  private static List<String> required(String section, String... fields) {
    return Arrays.stream(fields).map(field -> "/" + section + "/" + field + " required").toList();
  }

  private Reply view(Map<String, Object> form) {
    return SomeCargo.draft(company, desk, cover, form).view();
  }

  @Test
  @DisplayName("选中其中一条数据，点击“投保”按钮，进入投保录入界面，包含：投保公司信息、被投保公司信息")
  void theCompaniesAreFilledIn() {
    Reply view = view(SomeCargoForms.form(cover));
    assertThat(view.text("applicant/uscc")).isEqualTo(company.uscc().value());
    assertThat(view.text("applicant/name")).isEqualTo(company.company().name());
    assertThat(view.text("insured/name")).isEqualTo(company.company().name());
    assertThat(view.text("openCoverId")).isEqualTo(cover);
    Map<String, Object> other = Fields.of("uscc", "91350200MA2XNW4K3Q", "name", "厦门旭日贸易有限公司");
    assertThat(view(Fields.with(SomeCargoForms.form(cover), "insured", other)).text("insured/name"))
        .isEqualTo("厦门旭日贸易有限公司");
  }

  @Test
  @DisplayName("货物信息：*货物大类（活动物；动物产品） *货物细类 *货物包装 货物标的描述信息 包装及件数/重量 *标记/唛头")
  void theGoods() {
    assertThat(gaps(without("goods")))
        .containsExactlyElementsOf(required("goods", "section", "detail", "packaging", "marks"));
    Map<String, Object> starred =
        Fields.with(
            Fields.with(SomeCargoForms.goods(), "description", null), "quantityAndWeight", null);
    assertThat(gaps(with("goods", starred))).isEmpty();
    assertThat(desk.read("/v1/reference/hs-sections?q=活动物").body()).contains("\"01\"", "动物产品");
    Refused.fields(
        desk.send(
            SomeCargo.saveCall(
                with(
                    "goods",
                    Fields.with(
                        Fields.with(SomeCargoForms.goods(), "section", "99"), "packaging", "22")))),
        "/goods/section hs-section-unknown");
  }

  @Test
  @DisplayName("发票信息：*发票类型：电子发票、纸质普通发票、纸质专票、无需开具发票 *发票抬头 *企业税号 *企业地址 开户银行 银行账号 *联系人邮箱 *联系人电话")
  void theInvoice() {
    assertThat(gaps(without("invoice")))
        .containsExactlyElementsOf(
            required("invoice", "type", "title", "taxNumber", "address", "email", "phone"));
    String[][] types = {
      {"ELECTRONIC", "电子发票"},
      {"PAPER", "纸质普通发票"},
      {"PAPER_SPECIAL", "纸质专票"},
      {"NOT_NEEDED", "无需开具发票"}
    };
    for (String[] type : types) {
      Reply view = view(with("invoice", Fields.of("type", type[0])));
      assertThat(view.text("labels/invoiceType")).isEqualTo(type[1]);
    }
    assertThat(gaps(with("invoice", Fields.of("type", "NOT_NEEDED")))).isEmpty();
    Reply banked =
        view(
            with(
                "invoice",
                Fields.of("type", "PAPER", "openingBank", "试验银行", "bankAccount", "6222")));
    assertThat(banked.text("invoice/openingBank")).isEqualTo("试验银行");
    assertThat(banked.text("invoice/bankAccount")).isEqualTo("6222");
  }

  @Test
  @DisplayName("运输信息：发票号（和运单号码至少填一个） 提单/运单号（和发票号码至少填一个）")
  void thePapersOfTheCarriage() {
    Map<String, Object> neither =
        Fields.with(
            Fields.with(SomeCargoForms.transport(), "invoiceNumber", null),
            "billOfLadingNumber",
            null);
    assertThat(gaps(with("transport", neither)))
        .containsExactly(
            "/transport/invoiceNumber invoice-or-bill-needed",
            "/transport/billOfLadingNumber invoice-or-bill-needed");
    for (String one : List.of("invoiceNumber", "billOfLadingNumber")) {
      assertThat(gaps(with("transport", Fields.with(SomeCargoForms.transport(), one, null))))
          .as("without %s", one)
          .isEmpty();
    }
  }

  @Test
  @DisplayName(
      "*航次/航班/车次/车牌号 船舶名称 运载方式：集装箱 *是否大宗散装运输：否 *起运日期 *预计抵达日期 起运地国家/地区、省份、城市"
          + " *起运港名称 *起运港描述 目的地国家/地区、省份、城市 *目的港名称 *目的地描述 途径港描述 *赔款偿付地点")
  void theCarriage() {
    Map<String, Object> starless = SomeCargoForms.transport();
    for (String starred :
        List.of(
            "voyage",
            "departureOn",
            "arrivalOn",
            "portOfLoading",
            "portOfDestination",
            "claimPayableAt")) {
      starless = Fields.with(starless, starred, null);
    }
    assertThat(gaps(with("transport", starless)))
        .containsExactlyElementsOf(
            required(
                "transport",
                "voyage",
                "departureOn",
                "arrivalOn",
                "portOfLoading/name",
                "portOfLoading/description",
                "portOfDestination/name",
                "portOfDestination/description",
                "claimPayableAt"));
    Map<String, Object> starred = SomeCargoForms.transport();
    for (String free : List.of("vesselName", "carriage", "bulk", "from", "to", "via")) {
      starred = Fields.with(starred, free, null);
    }
    assertThat(gaps(with("transport", starred))).isEmpty();
    Reply view = view(with("transport", Fields.with(SomeCargoForms.transport(), "via", "新加坡")));
    assertThat(view.at("transport/bulk")).as("是否大宗散装运输：否").isEqualTo(false);
    assertThat(view.text("labels/carriage")).isEqualTo("集装箱");
    assertThat(view.text("transport/from/province")).isEqualTo("上海市");
    assertThat(view.text("transport/to/city")).isEqualTo("Hamburg");
    assertThat(view.text("transport/via")).isEqualTo("新加坡");
  }

  @Test
  @DisplayName("是否使用信用证：不使用 信用证号码")
  void theLetterOfCredit() {
    Map<String, Object> unsaid =
        Fields.with(
            Fields.with(SomeCargoForms.transport(), "letterOfCredit", null),
            "letterOfCreditNumber",
            null);
    assertThat(gaps(with("transport", unsaid))).isEmpty();
    assertThat(view(with("transport", unsaid)).at("transport/letterOfCredit")).isEqualTo(false);
    assertThat(gaps(with("transport", Fields.with(unsaid, "letterOfCredit", true))))
        .containsExactly("/transport/letterOfCreditNumber letter-of-credit-number-needed");
  }

  @Test
  @DisplayName("保险信息：附加险：罢工险、战争险、其他附加险 *发票金额：人民币 *加成比例：10% 保险金额：人民币 *保险费率：‰ 保费：人民币 保费仅供参考")
  void theInsurance() {
    assertThat(gaps(without("insurance")))
        .containsExactlyElementsOf(required("insurance", "invoiceAmount", "ratePermille"));
    Map<String, Object> all =
        Fields.with(
            Fields.with(
                SomeCargoForms.insurance(), "additionalCovers", List.of("STRIKES", "WAR", "OTHER")),
            "otherCover",
            "提货不着险");
    Reply view = view(with("insurance", all));
    assertThat(view.at("labels/additionalCovers")).isEqualTo(List.of("罢工险", "战争险", "其他附加险"));
    assertThat(view.text("insurance/invoiceAmount/currency")).isEqualTo("CNY");
    assertThat(view.text("insurance/markupPercent")).isEqualTo("10");
    // 500,000.00 × 1.1, and of that 0.8 ‰.
    assertThat(view.text("estimate/insuredAmount/amount")).isEqualTo("550000.00");
    assertThat(view.text("estimate/premium/amount")).isEqualTo("440.00");
    assertThat(view.text("estimate/note")).contains("仅供参考");
    for (String computed : List.of("insuredAmount", "premium")) {
      Refused.fields(
          desk.send(
              SomeCargo.saveCall(
                  with("insurance", Fields.with(SomeCargoForms.insurance(), computed, "1.00")))),
          "/insurance/" + computed + " field-unknown");
    }
  }

  @Test
  @DisplayName("提示：特殊约定内容。添加特殊约定、删除。特殊约定名称 特殊约定内容。没有找到匹配的记录")
  void theSpecialClauses() {
    assertThat(gaps(without("specialClauses"))).isEmpty();
    assertThat(view(without("specialClauses")).at("specialClauses")).isEqualTo(List.of());
    List<Map<String, Object>> clauses =
        Stream.of("装载", "仓储").map(name -> Fields.of("name", name, "content", "舱内")).toList();
    Filed draft =
        SomeCargo.draft(
            company,
            desk,
            cover,
            Fields.with(SomeCargoForms.form(cover), "specialClauses", clauses));
    assertThat(draft.view().text("specialClauses/1/name")).isEqualTo("仓储");
    Map<String, Object> fewer =
        Fields.with(SomeCargoForms.form(cover), "specialClauses", clauses.subList(1, 2));
    Trial.requireStatus(200, SomeCargo.change(draft, 1, fewer));
    assertThat(draft.view().text("specialClauses/0/name")).isEqualTo("仓储");
    assertThat(draft.view().at("specialClauses/1")).isNull();
  }

  @Test
  @DisplayName("附件上传：拖拽文件到这里，支持多文件同时上传")
  void severalAttachments() {
    Filed draft = SomeCargo.draft(company, desk, cover, SomeCargoForms.form(cover));
    List<String> names = List.of("发票.pdf", "提单.pdf");
    byte[] content = SomeAttachments.pdf();
    List<Reply> begun =
        names.stream()
            .map(
                name ->
                    SomeAttachments.request(
                        desk,
                        draft.path(),
                        SomeAttachments.wanted(name, "application/pdf", content)))
            .toList();
    for (Reply each : begun) {
      SomeAttachments.upload(each, content);
      SomeAttachments.complete(desk, draft.path(), each.text("attachment/id"));
    }
    Reply list = desk.read(draft.path("attachments"));
    assertThat(list.body()).contains(names);
    assertThat(list.text("items/0/status")).isEqualTo("STORED");
    assertThat(list.text("items/1/status")).isEqualTo("STORED");
  }

  @Test
  @DisplayName("暂存。信息填写完毕，点击“提交”按钮，“单一窗口”将数据发往保险公司。保险公司比对投保信息与货运险投保协议内容，并进行核保。核保状态可通过投保查询界面进行查询。")
  void itIsSavedSubmittedAndUnderwritten() {
    Filed draft = SomeCargo.draft(company, desk, cover, SomeCargoForms.form(cover));
    assertThat(draft.view().text("statusLabel")).isEqualTo("暂存");
    assertThat(SomePayments.told(company, draft.subject() + "/")).isEmpty();

    Trial.requireStatus(200, SomeCargo.submit(draft, 1));

    assertThat(SomePayments.told(company, draft.subject() + "/"))
        .singleElement()
        .satisfies(m -> assertThat(m.type()).isEqualTo("cargo-application.submitted"))
        .satisfies(m -> assertThat(m.receiver().value()).isEqualTo(SomeCovers.insurer().id()));
    assertThat(line(draft)).isEqualTo("已提交");
    SomeCargoMessages.told(draft, "DATA_ACCEPTED");
    assertThat(line(draft)).isEqualTo("数据审核成功，待核保");
    SomeCargoMessages.told(draft, "MANUAL_REVIEW");
    assertThat(line(draft)).isEqualTo("核保未通过，转人工复核");
    SomeCargoMessages.told(draft, "ISSUED");
    assertThat(line(draft)).isEqualTo("已出单未缴费");
  }

  private String line(Filed filed) {
    return desk.read("/v1/cargo/applications?number=" + filed.id()).text("items/0/statusLabel");
  }
}
