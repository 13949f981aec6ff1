package cn.portcover.trial.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.domain.record.Owner;
import cn.portcover.messaging.type.EnquirySubmitted;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.json.Reading;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeEnquiries;
import cn.portcover.trial.SomePolicies;
import cn.portcover.trial.Trial;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** 手册 000 第五章 投保咨询: each of its sentences, in its order. */
class ManualChapterFiveTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.member();

  private Reply save(Map<String, Object> form) {
    return desk.send(SomeEnquiries.saveCall(form));
  }

  private Reply view(String serial) {
    return desk.read("/v1/enquiries/" + serial);
  }

  /** §5.1 在左侧菜单栏中点击“投保咨询”，右侧界面展示如下图。 */
  @Test
  void whoOpensThePageSeesTheList() {
    assertThat(desk.read("/v1/enquiries").at("items")).isEqualTo(List.of());
  }

  /**
   * §5.1 主界面右侧为介绍，上部分是录入界面，下部分为询保申请列表。在上方录入并保存的数据，可保存到下方列表中。 询保申请流水号 公司名称 联系人 联系电话 联系邮箱 询保内容 提交日期
   * 申请状态
   */
  @Test
  void whatIsSavedStandsInTheListWithItsColumns() {
    String older = SomeEnquiries.draft(desk);
    String serial = SomeEnquiries.submitted(desk);

    Reply list = desk.read("/v1/enquiries");

    assertThat(list.text("items/0/serial")).isEqualTo(serial);
    assertThat(list.text("items/0/companyName")).isEqualTo("试验贸易有限公司");
    assertThat(list.text("items/0/contact")).isEqualTo("张敏");
    assertThat(list.text("items/0/landline")).isEqualTo("029-88316427");
    assertThat(list.text("items/0/mobile")).isEqualTo("13892840617");
    assertThat(list.text("items/0/email")).isEqualTo("zhang@trial.example");
    assertThat(list.text("items/0/subjectLabel")).isEqualTo("我要投保");
    assertThat(list.text("items/0/submittedOn")).isEqualTo(SomePolicies.today().toString());
    assertThat(list.text("items/0/statusLabel")).isEqualTo("已提交");
    assertThat(list.text("items/1/serial")).isEqualTo(older);
    assertThat(list.at("items/1/submittedOn")).isNull();
    assertThat(list.at("items/2")).isNull();
  }

  /** §5.1 上图中，投保流水号由系统自动生成，无需进行操作。 */
  @Test
  void theSerialIsMadeByTheSystem() {
    String serial = SomeEnquiries.draft(desk);
    assertThat(serial).matches(SomePolicies.today().getYear() + "[0-9]{15}");
    Refused.fields(
        save(Fields.with(SomeEnquiries.form(), "serial", "2019000000000000585")),
        "/serial field-unknown");
  }

  /** §5.1 界面中所有带*号的字段都为必填项，请如实填写。 */
  @Test
  void allThatIsRequiredIsAskedForAtOnce() {
    Refused.fields(
        save(Map.of()),
        "/companyName required",
        "/address required",
        "/contact required",
        "/mobile required",
        "/landline required",
        "/email required");
    Refused.fields(
        save(Fields.with(SomeEnquiries.form(), "address", Map.of())),
        "/address/province required",
        "/address/city required",
        "/address/district required",
        "/address/street required");
  }

  /** §5.1 当必填字段不输入、或联系手机字段输入错误时，系统会自动进行判断，提示格式错误。 */
  @Test
  void aMobileThatIsNoneIsToldTogetherWithWhatIsMissing() {
    Map<String, Object> form =
        Fields.with(Fields.with(SomeEnquiries.form(), "mobile", "4587320"), "contact", " ");
    Reply refused = save(Fields.with(form, "need", Fields.of("subject", "OTHER")));
    Refused.fields(
        refused,
        "/mobile mobile-malformed",
        "/contact required",
        "/need/otherNeed other-need-missing");
    assertThat(refused.body()).contains("手机号格式有误");
  }

  /** §5.1 “注册地址”为下拉菜单选择，必须在三个录入框内依次选择“省/市——市——区”。 */
  @Test
  void theAddressIsChosenLinkByLink() {
    assertThat(addressed("610000", "610100", "610113").status()).isEqualTo(201);
    Refused.fields(addressed("610000", "110100", "610113"), "/address/city division-not-in");
    Refused.fields(addressed("610000", "610100", "110105"), "/address/district division-not-in");
    Refused.fields(
        addressed("610100", "610100", "610113"), "/address/province division-not-province");
    Refused.fields(addressed("610000", "610113", "610113"), "/address/city division-not-city");
    Refused.fields(addressed("610000", "610100", "610100"), "/address/district division-too-large");
    Refused.fields(
        addressed("610000", "610000", "610000"),
        "/address/city division-too-large",
        "/address/district division-too-large");
    Refused.fields(addressed("610000", "610100", "610199"), "/address/district division-unknown");
    Refused.fields(
        addressed("990000", "990100", "990101"),
        "/address/province division-unknown",
        "/address/city division-unknown",
        "/address/district division-unknown");
    // 东莞市 has no districts, 香港 no cities: each stands for its own part.
    assertThat(addressed("440000", "441900", "441900").text("address/district/name"))
        .isEqualTo("东莞市");
    assertThat(addressed("810000", "810000", "810000").status()).isEqualTo(201);
  }

  private Reply addressed(String province, String city, String district) {
    return save(
        Fields.with(
            SomeEnquiries.form(), "address", SomeEnquiries.address(province, city, district)));
  }

  /** §5.1, §5.2 “询保内容”字段为单选项，系统默认勾选“我要投保”，可根据实际情况进行修改。 */
  @Test
  void thatACompanyWantsToInsureIsTheUsual() {
    String serial = SomeEnquiries.draft(desk);
    assertThat(view(serial).text("need/subject")).isEqualTo("INSURE");
    for (String[] subject :
        new String[][] {{"INSURE", "我要投保"}, {"BUYER_CREDIT", "我要调查买方资信"}, {"OTHER", "我有其他需求"}}) {
      Map<String, Object> need = Fields.of("subject", subject[0], "otherNeed", "出口前附加险");
      Reply saved = Trial.requireStatus(201, save(Fields.with(SomeEnquiries.form(), "need", need)));
      assertThat(saved.text("need/subject")).isEqualTo(subject[0]);
      assertThat(saved.text("need/subjectLabel")).isEqualTo(subject[1]);
      assertThat(saved.text("need/otherNeed")).isEqualTo("出口前附加险");
    }
    Refused.fields(
        save(Fields.with(SomeEnquiries.form(), "need", Fields.of("subject", "BOTH"))),
        "/need/subject code-unknown");
  }

  /** §5.1, §5.3 录入过程中，可随时点击界面下方的【保存】蓝色按钮，将当前正在录入的数据保存到下方列表中，以防数据丢失。 */
  @Test
  void whatWasSavedIsNotLost() {
    Reply saved = Trial.requireStatus(201, save(SomeEnquiries.form()));
    Reply seen = view(saved.text("serial"));
    assertThat(seen.text("status")).isEqualTo("DRAFT");
    assertThat(seen.text("statusLabel")).isEqualTo("暂存");
    assertThat(seen.text("companyName")).isEqualTo("试验贸易有限公司");
    assertThat(seen.text("address/province/name")).isEqualTo("陕西省");
    assertThat(seen.text("address/city/name")).isEqualTo("西安市");
    assertThat(seen.text("address/district/name")).isEqualTo("雁塔区");
    assertThat(seen.text("address/street")).isEqualTo("科技路 48 号");
    assertThat(seen.at("mayEdit")).isEqualTo(true);
    assertThat(seen.at("message")).isNull();
    assertThat(seen.headers()).containsEntry("etag", "\"1\"");
  }

  /**
   * §5.2 小提示: 已录入的数据，请及时点击【保存】蓝色按钮，再进行新增操作，以防数据丢失。
   * 点击界面中的【新增】蓝色按钮，投保咨询界面中的所有字段被清空。“询保内容”由系统默认勾选为“我要投保”，可手工修改。其他录入要求与上文相同。
   */
  @Test
  void aNewOneBeginsEmptyAndLeavesTheSavedOneAsItIs() {
    String first = SomeEnquiries.draft(desk);
    Map<String, Object> other =
        Fields.with(SomeEnquiries.form(), "need", Fields.of("subject", "BUYER_CREDIT"));
    Trial.requireStatus(200, SomeEnquiries.change(desk, first, 1, other));
    String before = view(first).body();
    Refused.as(422, "invalid-fields", save(Map.of()));
    String second = SomeEnquiries.draft(desk);
    assertThat(second).isNotEqualTo(first);
    assertThat(view(second).text("need/subject")).isEqualTo("INSURE");
    assertThat(view(first).body()).isEqualTo(before);
  }

  /** §5.2 请填写以下内容，中国出口信用保险公司将及时与您联系. */
  @Test
  void anInsurerOfExportCreditIsAsked() {
    Refused.fields(
        save(Fields.with(SomeEnquiries.form(), "insurerId", "nobody-at-all")),
        "/insurerId insurer-not-of-credit");
    Reply saved = Trial.requireStatus(201, save(SomeEnquiries.form()));
    assertThat(saved.text("insurer/name")).isEqualTo("试验信用保险公司");
  }

  /** §5.3 必填字段未录入完毕时，点击【保存】蓝色按钮时，系统会进行逻辑校验，并弹出红色的提示框如下图。 请选择市 请选择区. */
  @Test
  void nothingIsSavedThatIsNotComplete() {
    Map<String, Object> address =
        Fields.with(
            Fields.with(SomeEnquiries.address("610000", "", ""), "city", null), "district", null);
    Refused.fields(
        save(Fields.with(SomeEnquiries.form(), "address", address)),
        "/address/city required",
        "/address/district required");
    assertThat(desk.read("/v1/enquiries").at("items/0")).isNull();
    String serial = SomeEnquiries.draft(desk);
    Refused.fields(
        SomeEnquiries.change(desk, serial, 1, Fields.with(SomeEnquiries.form(), "email", "x@")),
        "/email email-malformed");
    assertThat(view(serial).text("email")).isEqualTo("zhang@trial.example");
  }

  /** §5.3 录入的数据保存成功后，系统弹出提示框（如下图）。 */
  @Test
  void itIsSaidThatItWasSaved() {
    assertThat(save(SomeEnquiries.form()).text("message")).startsWith("保存成功");
    String serial = SomeEnquiries.draft(desk);
    Reply english =
        desk.send(SomeEnquiries.saveCall(SomeEnquiries.form()).header("accept-language", "en"));
    assertThat(english.text("message")).isEqualTo("Saved.");
    assertThat(SomeEnquiries.change(desk, serial, 1, SomeEnquiries.form()).text("message"))
        .startsWith("保存成功");
  }

  /** §5.3 在界面下方询保申请列表中，点击申请状态为“暂存”的数据，可以对上部分各个字段进行修改操作（如下图）。修改后再次点击【保存】蓝色按钮即可。 */
  @Test
  void everyFieldOfADraftCanBeChanged() {
    String serial = SomeEnquiries.draft(desk);
    Map<String, Object> other =
        Fields.of(
            "insurerId", Trial.insurer().id(),
            "companyName", "另一公司",
            "address", SomeEnquiries.address("110000", "110100", "110105"),
            "contact", "李四",
            "mobile", "+86 138 0013 8000",
            "landline", "65307600",
            "email", "a_b@example.com",
            "need", Fields.of("subject", "OTHER", "otherNeed", "融资"));

    Reply changed = Trial.requireStatus(200, SomeEnquiries.change(desk, serial, 1, other));

    assertThat(changed.text("serial")).isEqualTo(serial);
    assertThat(changed.text("companyName")).isEqualTo("另一公司");
    assertThat(changed.text("address/district/name")).isEqualTo("朝阳区");
    assertThat(changed.text("contact")).isEqualTo("李四");
    assertThat(changed.text("mobile")).isEqualTo("13800138000");
    assertThat(changed.text("landline")).isEqualTo("65307600");
    assertThat(changed.text("email")).isEqualTo("a_b@example.com");
    assertThat(changed.text("need/otherNeed")).isEqualTo("融资");
    assertThat(changed.text("status")).isEqualTo("DRAFT");
    assertThat(changed.headers()).containsEntry("etag", "\"2\"");
  }

  /** §5.3 在询保申请列表中，点击申请状态为“已提交”的数据，界面上方字段为灰，不可修改，只允许查看（如下图）。 */
  @Test
  void whatWasSubmittedCanOnlyBeViewed() {
    String serial = SomeEnquiries.submitted(desk);
    String before = view(serial).body();
    Reply refused =
        Refused.as(
            409, "enquiry-not-open", SomeEnquiries.change(desk, serial, 2, SomeEnquiries.form()));
    assertThat(refused.text("currentStatus")).isEqualTo("SUBMITTED");
    Refused.as(409, "enquiry-not-open", SomeEnquiries.remove(desk, serial, 2));
    assertThat(view(serial).body()).isEqualTo(before);
    assertThat(view(serial).at("mayEdit")).isEqualTo(false);
  }

  /** §5.4 根据实际情况，确认录入的信息完整、正确后，点击【提交】蓝色按钮，系统弹出提示框如下图。 */
  @Test
  void itIsSaidThatItWasSubmitted() {
    Reply submitted = SomeEnquiries.submit(desk, SomeEnquiries.draft(desk), 1);
    assertThat(submitted.text("message")).startsWith("提交成功");
    assertThat(submitted.text("statusLabel")).isEqualTo("已提交");
    assertThat(submitted.text("submission/by")).isEqualTo("赵会员");
  }

  /** §5.4 提交成功后的数据，界面中的字段自动变为灰色供查看，不允许再修改。 */
  @Test
  void itIsSubmittedOnce() {
    String serial = SomeEnquiries.submitted(desk);
    Refused.as(409, "enquiry-not-open", SomeEnquiries.submit(desk, serial, 2));
    assertThat(told(serial)).hasSize(1);
  }

  /** §5.4 小提示: 提交意味着您的咨询据向信用保险公司系统发送，等待信用保险公司的反馈或联络即可。 */
  @Test
  void theInsurerIsToldAndItsAnswerIsShown() {
    String serial = SomeEnquiries.submitted(desk);

    OutgoingMessage message = told(serial).getFirst();
    assertThat(message.type()).isEqualTo("enquiry.submitted");
    assertThat(message.receiver().value()).isEqualTo(Trial.insurer().id());
    EnquirySubmitted data =
        Reading.strictly(
            EnquirySubmitted.class,
            Objects.requireNonNull(Json.readOwn(message.body()).get("data")));
    assertThat(data.serial().value()).isEqualTo(serial);
    assertThat(data.company().uscc()).isEqualTo(company.uscc());
    assertThat(data.address().city().name()).isEqualTo("西安市");
    assertThat(data.mobile().value()).isEqualTo("13892840617");

    Trial.insurer().tell("enquiry.answered", "enquiries/" + serial, SomeEnquiries.answer(serial));

    Reply answered = view(serial);
    assertThat(answered.text("statusLabel")).isEqualTo("已回复");
    assertThat(answered.text("answer/text")).startsWith("建议投保");
    assertThat(answered.text("answer/handler/name")).isEqualTo("刘思远");
    Reply notices = desk.read("/v1/notices");
    assertThat(notices.text("items/0/text")).isEqualTo("询保申请 " + serial + " 已回复，请查看。");
    assertThat(desk.read(notices.text("items/0/link")).text("serial")).isEqualTo(serial);
    Reply history = desk.read("/v1/enquiries/" + serial + "/history");
    assertThat(history.text("items/0/toLabel")).isEqualTo("暂存");
    assertThat(history.text("items/1/toLabel")).isEqualTo("已提交");
    assertThat(history.text("items/2/toLabel")).isEqualTo("已回复");
    assertThat(history.text("items/2/by/kind")).isEqualTo("INSURER");
  }

  private List<OutgoingMessage> told(String serial) {
    return Trial.system()
        .beans()
        .getBean(Store.class)
        .beginning(
            OutgoingMessage.KIND, Owner.company(company.uscc()), "enquiries/" + serial + "/", 9);
  }
}
