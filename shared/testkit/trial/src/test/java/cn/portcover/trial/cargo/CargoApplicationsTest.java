package cn.portcover.trial.cargo;

import static org.assertj.core.api.Assertions.assertThat;

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
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.Trial;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** 暂存, 修改, 删除 (手册 002 §5.2.1, §5.2.2). */
class CargoApplicationsTest {
  private static final String NONE = "01ARZ3NDEKTSV4RRFFQ69G5FAV";

  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();
  private final String cover = SomeCovers.signed(company, desk);

  private Reply save(Map<String, Object> form) {
    return desk.send(SomeCargo.saveCall(form));
  }

  private Filed draft() {
    return SomeCargo.draft(company, desk, cover, SomeCargoForms.form(cover));
  }

  private static List<String> ids(Desk desk, String query) {
    Reply list = desk.read("/v1/cargo/applications" + query);
    List<String> ids = new ArrayList<>();
    for (int i = 0; list.at("items/" + i) != null; i++) {
      ids.add(list.text("items/" + i + "/id"));
    }
    return ids;
  }

  @Test
  void aDraftMayLeaveOutAnything() {
    Reply saved = Trial.requireStatus(201, save(Fields.of("openCoverId", cover)));

    assertThat(saved.text("status")).isEqualTo("DRAFT");
    assertThat(saved.text("statusLabel")).isEqualTo("暂存");
    assertThat(saved.headers()).containsEntry("etag", "\"1\"");
    assertThat(saved.text("number")).isEqualTo(saved.text("id"));
    assertThat(saved.text("insurer/id")).isEqualTo(SomeCovers.insurer().id());
    assertThat(saved.text("applicant/uscc")).isEqualTo(company.uscc().value());
    assertThat(saved.text("insured/uscc")).isEqualTo(company.uscc().value());
    assertThat(saved.text("insured/name")).isEqualTo(company.company().name());
    assertThat(saved.text("insurance/markupPercent")).isEqualTo("10");
    assertThat(saved.at("transport/bulk")).isEqualTo(false);
    assertThat(saved.at("transport/letterOfCredit")).isEqualTo(false);
    assertThat(saved.at("estimate")).isNull();
    assertThat(saved.at("mayEdit")).isEqualTo(true);
    assertThat(saved.at("mayWithdraw")).isEqualTo(false);
    assertThat(saved.at("mayPay")).isEqualTo(false);
    Reply view = desk.read("/v1/cargo/applications/" + saved.text("id"));
    assertThat(view.tree()).isEqualTo(saved.tree());
  }

  @Test
  void whatIsFilledInIsShownAgainWithWhatFollowsFromIt() {
    Reply view = draft().view();

    assertThat(view.text("goods/section")).isEqualTo("16");
    assertThat(view.text("insurance/invoiceAmount/currency")).as("默认人民币").isEqualTo("CNY");
    assertThat(view.text("estimate/insuredAmount/amount")).isEqualTo("550000.00");
    assertThat(view.text("estimate/premium/amount")).isEqualTo("440.00");
    assertThat(view.text("estimate/formula"))
        .isEqualTo("500000.00 × (1 + 10%) × 0.8‰ = 440.00 CNY");
    assertThat(view.text("estimate/note")).contains("仅供参考");
    assertThat(view.text("labels/invoiceType")).isEqualTo("电子发票");
    assertThat(view.text("labels/carriage")).isEqualTo("集装箱");
    assertThat(view.at("labels/additionalCovers")).isEqualTo(List.of("罢工险", "战争险"));
    assertThat(view.text("transport/portOfDestination/description")).isEqualTo("CTA 码头");
    assertThat(view.text("specialClauses/0/content")).isEqualTo("舱内");
    assertThat(desk.get(view.text("links/document")).status()).isEqualTo(303);
    assertThat(desk.read(view.text("links/openCover")).text("id")).isEqualTo(cover);
    assertThat(desk.read(view.text("links/history")).text("items/0/to")).isEqualTo("DRAFT");
    Reply english =
        desk.send(
            Call.get("/v1/cargo/applications/" + view.text("id")).header("accept-language", "en"));
    assertThat(english.text("statusLabel")).isEqualTo("Draft");
    assertThat(english.text("estimate/note")).contains("reference only");
  }

  @Test
  void whatIsNotWellFormedIsToldAllAtOnce() {
    Map<String, Object> wrong =
        Fields.with(
            Fields.with(
                SomeCargoForms.form(cover),
                "goods",
                Fields.with(
                    Fields.with(SomeCargoForms.goods(), "section", "23"), "marks", "a\u202eb")),
            "insurance",
            Fields.with(
                SomeCargoForms.insurance(),
                "invoiceAmount",
                Fields.of("amount", "100.50", "currency", "JPY")));
    Refused.fields(
        save(Fields.with(wrong, "unheardOf", 1)),
        "/goods/section hs-section-unknown",
        "/goods/marks text-character-not-allowed",
        "/insurance/invoiceAmount money-scale",
        "/unheardOf field-unknown");
    Refused.fields(
        save(
            Fields.with(
                SomeCargoForms.form(cover),
                "insurance",
                Fields.with(
                    SomeCargoForms.insurance(),
                    "invoiceAmount",
                    Fields.of("amount", "1.00", "currency", "XXZ")))),
        "/insurance/invoiceAmount/currency currency-unknown");
    Map<String, Object> unfit =
        Fields.of(
            "openCoverId",
            cover,
            "goods",
            Fields.of("packaging", "77"),
            "transport",
            Fields.of("mode", "F"),
            "insurance",
            Fields.of(
                "invoiceAmount", Fields.of("amount", "0.00"),
                "markupPercent", "100.5",
                "ratePermille", "0"),
            "specialClauses",
            Collections.nCopies(21, Fields.of("name", "装载", "content", "舱内")));
    Refused.fields(save(unfit), "/transport/mode transport-mode-unknown");
    Refused.fields(
        save(Fields.with(unfit, "transport", Fields.of("mode", "1"))),
        "/insurance/invoiceAmount/amount money-not-positive",
        "/insurance/markupPercent markup-out-of-range",
        "/insurance/ratePermille permille-out-of-range",
        "/specialClauses clauses-too-many",
        "/goods/packaging packaging-unknown");
    assertThat(ids(desk, "")).isEmpty();
  }

  @Test
  void isSavedOnceAndUnderAnOpenCoverOfTheCompany() {
    Call call = SomeCargo.saveCall(SomeCargoForms.form(cover));
    String first = Trial.requireStatus(201, desk.send(call)).text("id");
    assertThat(Trial.requireStatus(201, desk.send(call)).text("id")).isEqualTo(first);
    assertThat(ids(desk, "")).containsExactly(first);

    Refused.as(404, "open-cover-not-found", save(SomeCargoForms.form(NONE)));
    Desk stranger = SomeCompany.fresh().operator();
    Refused.as(
        404, "open-cover-not-found", stranger.send(SomeCargo.saveCall(SomeCargoForms.form(cover))));
    Refused.as(
        400,
        "idempotency-key-missing",
        desk.send(Call.post("/v1/cargo/applications").json(SomeCargoForms.form(cover))));
  }

  @Test
  void isChangedButForWhoseGoodsTheyAre() {
    Map<String, Object> insured = Fields.of("uscc", "91350200MA2XNW4K3Q", "name", "厦门旭日贸易有限公司");
    Map<String, Object> form = Fields.with(SomeCargoForms.form(cover), "insured", insured);
    Filed filed = SomeCargo.draft(company, desk, cover, form);

    Refused.fields(
        SomeCargo.change(
            filed,
            1,
            Fields.with(
                form, "insured", Fields.of("uscc", company.uscc().value(), "name", "别的公司"))),
        "/insured/uscc field-fixed",
        "/insured/name field-fixed");
    Refused.as(412, "stale-version", SomeCargo.change(filed, 2, form));
    Refused.as(428, "version-missing", desk.send(Call.of("PUT", filed.path()).json(form)));
    Reply changed =
        Trial.requireStatus(
            200,
            SomeCargo.change(
                filed, 1, Fields.with(Fields.with(form, "insured", null), "goods", null)));

    assertThat(changed.headers()).containsEntry("etag", "\"2\"");
    assertThat(changed.text("insured/name")).isEqualTo("厦门旭日贸易有限公司");
    assertThat(changed.at("goods/detail")).as("what is absent is not filled in any more").isNull();
    assertThat(Trial.requireStatus(200, SomeCargo.change(filed, 2, form)).text("goods/detail"))
        .isEqualTo("笔记本电脑");
  }

  @Test
  void onceSubmittedItStaysWithItsInsurer() {
    Insurer other = Insurer.enrolled(Trial.fresh("cargo-"), List.of("CARGO"));
    String number = Trial.fresh("YB-");
    other.tell("open-cover.signed", "open-covers/" + number, SomeCovers.cover(company, number));
    String theirs = desk.read("/v1/cargo/open-covers?number=" + number).text("items/0/id");
    Filed filed = draft();

    Reply moved = SomeCargo.change(filed, 1, SomeCargoForms.form(theirs));
    assertThat(moved.text("insurer/id")).isEqualTo(other.id());
    assertThat(moved.text("openCoverNumber")).isEqualTo(number);
    Trial.requireStatus(200, SomeCargo.change(filed, 2, SomeCargoForms.form(cover)));
    Trial.requireStatus(200, SomeCargo.submit(filed, 3));
    SomeCargoMessages.told(filed, "DATA_REJECTED");
    Refused.fields(
        SomeCargo.change(filed, 5, SomeCargoForms.form(theirs)),
        "/openCoverId open-cover-of-another-insurer");
    String same = SomeCovers.signed(company, desk);
    assertThat(SomeCargo.change(filed, 5, SomeCargoForms.form(same)).text("openCoverId"))
        .isEqualTo(same);
  }

  @Test
  void aDraftThatIsNotWantedIsNoneAnyMore() {
    Filed filed = draft();
    Filed kept = draft();

    Refused.as(412, "stale-version", SomeCargo.remove(filed, 2));
    Trial.requireStatus(204, SomeCargo.remove(filed, 1));

    Refused.as(404, "cargo-application-not-found", desk.get(filed.path()));
    Refused.as(404, "cargo-application-not-found", desk.get(filed.path("history")));
    Refused.as(404, "cargo-application-not-found", SomeCargo.remove(filed, 2));
    assertThat(ids(desk, "")).containsExactly(kept.id());
    assertThat(ids(desk, "?status=REMOVED")).isEmpty();
    assertThat(ids(desk, "?number=" + filed.id())).isEmpty();
  }

  @Test
  void anotherCompanysAreNotFound() {
    Filed filed = draft();
    Desk stranger = SomeCompany.fresh().operator();

    String problems =
        List.of(
                Call.get(filed.path()),
                Call.get(filed.path("history")),
                Call.get(filed.path("attachments")),
                Call.of("DELETE", filed.path()).ifMatch(1),
                Call.of("PUT", filed.path()).ifMatch(1).json(SomeCargoForms.form(cover)),
                SomeCargo.submitCall(filed, 1, null),
                SomeCargo.withdrawCall(filed, 1, null))
            .stream()
            .map(call -> stranger.send(call).problem())
            .distinct()
            .collect(Collectors.joining(","));

    assertThat(problems).isEqualTo("cargo-application-not-found");
    assertThat(ids(stranger, "")).isEmpty();
    assertThat(ids(stranger, "?number=" + filed.id())).isEmpty();
  }
}
