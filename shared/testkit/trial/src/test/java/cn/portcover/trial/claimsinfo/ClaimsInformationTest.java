package cn.portcover.trial.claimsinfo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.claimsinfo.CaseStatus;
import cn.portcover.domain.record.Actor;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCases;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.SomePolicies;
import cn.portcover.trial.Trial;
import cn.portcover.trial.Workbook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 理赔信息: what insurers tell of cases, as the company sees it. */
class ClaimsInformationTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();
  private final String number = Trial.fresh("LP-");

  private static String state(Reply reply) {
    return Trial.requireStatus(200, reply).text("state");
  }

  private static Map<String, Object> in(CaseStatus status, Map<String, Object> told) {
    return Fields.with(told, "status", status.name());
  }

  @Test
  void isShownInFullOnceItIsPublished() {
    LocalDate accident = SomeCovers.today().minusDays(12);
    SomeCases.tell(SomeCases.reported(company, number));

    Reply view = desk.read(SomeCases.newest(desk));

    assertThat(view.text("caseNumber")).isEqualTo(number);
    assertThat(view.text("insurer/id")).isEqualTo(SomeCovers.insurer().id());
    assertThat(view.text("insurer/name")).isEqualTo("试验信用保险公司");
    assertThat(view.text("company/uscc")).isEqualTo(company.uscc().value());
    assertThat(view.text("product")).isEqualTo("CARGO");
    assertThat(view.text("productLabel")).isEqualTo("货物运输保险");
    assertThat(view.text("policyNumber")).isEqualTo(SomeCases.POLICY);
    assertThat(view.text("accidentOn")).isEqualTo(accident.toString());
    assertThat(view.text("cause")).isEqualTo("集装箱进水，货物水湿");
    assertThat(view.text("claimed/amount")).isEqualTo("120000.00");
    assertThat(view.text("claimed/currency")).isEqualTo("CNY");
    assertThat(view.at("paid")).isNull();
    assertThat(view.text("status")).isEqualTo("REPORTED");
    assertThat(view.text("statusLabel")).isEqualTo("已报案");
    assertThat(view.at("closedOn")).isNull();
    assertThat(view.text("changedAt")).isEqualTo(view.text("publishedAt"));
    Reply english = desk.send(Call.get(SomeCases.newest(desk)).header("accept-language", "en"));
    assertThat(english.text("statusLabel")).isEqualTo("Reported");
    assertThat(english.text("productLabel")).isEqualTo("Cargo insurance");
    Reply line = desk.read(SomeCases.CASES);
    for (String field :
        List.of("caseNumber", "policyNumber", "cause", "statusLabel", "productLabel", "version")) {
      assertThat(line.text("items/0/" + field)).as(field).isEqualTo(view.text(field));
    }
    Reply notices = desk.read("/v1/notices");
    assertThat(notices.text("items/0/kind")).isEqualTo("CLAIMS_INFORMATION");
    assertThat(notices.text("items/0/text")).contains("发布", number, SomeCases.POLICY, "已报案");
    assertThat(desk.read(notices.text("items/0/link")).text("id")).isEqualTo(view.text("id"));
  }

  @Test
  void whatIsToldLaterCountsAndWhatIsOlderDoesNot() {
    Map<String, Object> reported = SomeCases.reported(company, number);
    Map<String, Object> closed = SomeCases.closed(company, number);
    assertThat(state(SomeCases.send(3, reported))).isEqualTo("APPLIED");
    assertThat(state(SomeCases.send(5, closed))).isEqualTo("APPLIED");
    Map<String, Object> review = in(CaseStatus.UNDER_REVIEW, reported);
    assertThat(state(SomeCases.send(4, review))).isEqualTo("SUPERSEDED");

    Reply view = desk.read(SomeCases.newest(desk));
    assertThat(view.text("statusLabel")).isEqualTo("已结案");
    assertThat(view.text("paid/amount")).isEqualTo("98000.00");
    assertThat(view.text("closedOn")).isEqualTo(SomeCovers.today().toString());
    assertThat(view.text("note")).isEqualTo("扣除免赔额后赔付");
    assertThat(view.text("version")).isEqualTo("2");
    assertThat(SomeCases.numbers(desk, "")).containsExactly(number);
    assertThat(desk.read("/v1/notices").text("items/0/text")).contains("更新", number, "已结案");
    Reply history = desk.read(view.text("links/history"));
    assertThat(history.text("items/0/toLabel")).isEqualTo("已报案");
    assertThat(history.text("items/0/by/kind")).isEqualTo(Actor.Kind.INSURER.name());
    assertThat(history.text("items/1/toLabel")).isEqualTo("已结案");
    assertThat(history.text("items/1/note")).isEqualTo("扣除免赔额后赔付");
    assertThat(history.at("items/2")).isNull();

    // The same once more is nothing new.
    assertThat(state(SomeCases.send(6, closed))).isEqualTo("APPLIED");
    assertThat(desk.read(SomeCases.newest(desk)).body()).isEqualTo(view.body());
    // What is left out is not known any more.
    assertThat(state(SomeCases.send(7, review))).isEqualTo("APPLIED");
    assertThat(desk.read(SomeCases.newest(desk)).at("paid")).isNull();
    assertThat(desk.read(SomeCases.newest(desk)).at("note")).isNull();
  }

  @Test
  void anyStatusMayFollowAnyOther() {
    Map<String, Object> told = SomeCases.reported(company, number);
    for (CaseStatus from : CaseStatus.values()) {
      for (CaseStatus to : CaseStatus.values()) {
        SomeCases.tell(in(from, told));
        Reply before = desk.read(SomeCases.newest(desk));
        assertThat(before.text("status")).isEqualTo(from.name());

        SomeCases.tell(in(to, told));

        Reply after = desk.read(SomeCases.newest(desk));
        String what = from + " to " + to;
        assertThat(after.text("status")).as(what).isEqualTo(to.name());
        assertThat(after.body().equals(before.body())).as(what).isEqualTo(from == to);
      }
    }
  }

  @Test
  void aCompanyThatWasNeverHereFindsItWhenItComes() {
    SomeCompany unknown = SomeCompany.fresh();
    String told = SomeCases.told(unknown);

    Desk first = unknown.operator();

    assertThat(SomeCases.numbers(first, "")).containsExactly(told);
    assertThat(first.read(SomeCases.newest(first)).text("company/name"))
        .isEqualTo(unknown.company().name());
    assertThat(first.read("/v1/notices").text("items/0/kind")).isEqualTo("CLAIMS_INFORMATION");
  }

  @Test
  void aCaseStaysWithItsCompanyAndItsInsurer() {
    SomeCases.tell(SomeCases.reported(company, number));
    String path = SomeCases.newest(desk);
    SomeCompany other = SomeCompany.fresh();
    Refused.fields(
        SomeCases.send(SomeCovers.insurer(), SomeCases.reported(other, number)),
        "/data/company/uscc company-of-another-case");
    // Another insurer's case may bear the number.
    Insurer another = Insurer.enrolled(Trial.fresh("case-"), List.of("CARGO"));
    assertThat(state(SomeCases.send(another, SomeCases.closed(other, number))))
        .isEqualTo("APPLIED");

    assertThat(desk.read(path).text("status")).isEqualTo("REPORTED");
    Desk stranger = other.operator();
    for (String below : List.of("", "/history")) {
      Refused.as(404, "claims-information-not-found", stranger.get(path + below));
    }
    assertThat(SomeCases.numbers(stranger, "")).containsExactly(number);
    assertThat(stranger.read(SomeCases.CASES).text("items/0/insurer/id")).isEqualTo(another.id());
    assertThat(SomeCases.newest(stranger)).isNotEqualTo(path);
    assertThat(SomeCases.numbers(SomeCompany.fresh().operator(), "")).isEmpty();
  }

  @Test
  void theListIsFilteredAsTheManualSays() {
    String second = Trial.fresh("LP-");
    String third = Trial.fresh("LP-");
    Insurer another = Insurer.enrolled(Trial.fresh("case-"), List.of("CARGO"));
    SomeCases.tell(SomeCases.reported(company, number));
    SomeCases.tell(
        Fields.with(SomeCases.reported(company, second), "policyNumber", "YAHY-2026-78"));
    Trial.requireStatus(200, SomeCases.send(another, SomeCases.reported(company, third)));

    assertThat(SomeCases.numbers(desk, "")).containsExactly(third, second, number);
    String insurer = "insurerId=" + SomeCovers.insurer().id();
    assertThat(SomeCases.numbers(desk, "?" + insurer)).containsExactly(second, number);
    String policy = "policyNumber=" + SomeCases.POLICY;
    assertThat(SomeCases.numbers(desk, "?" + policy)).containsExactly(third, number);
    assertThat(SomeCases.numbers(desk, "?" + insurer + "&" + policy)).containsExactly(number);
    assertThat(SomeCases.numbers(desk, "?insurerId=nobody-here")).isEmpty();
    assertThat(SomeCases.numbers(desk, "?policyNumber=YAHY-2026-7")).isEmpty();
    Reply first = desk.read(SomeCases.CASES + "?limit=2");
    assertThat(first.at("items/2")).isNull();
    assertThat(SomeCases.numbers(desk, "?limit=2&cursor=" + first.text("nextCursor")))
        .containsExactly(number);
    Refused.as(422, "cursor-not-valid", desk.get(SomeCases.CASES + "?cursor=edited"));
    Refused.fields(
        desk.get(SomeCases.CASES + "?policyNumber=-1"),
        "/query/policyNumber policy-number-malformed");
    // Told again it does not come forward: it was published when it was.
    SomeCases.tell(SomeCases.closed(company, number));
    assertThat(SomeCases.numbers(desk, "")).containsExactly(third, second, number);
  }

  @Test
  void theListIsAWorkbook() {
    SomeCases.tell(SomeCases.closed(company, number));
    SomeCases.told(company);

    var lines = Workbook.lines(Call.get(SomeCases.CASES + "?format=xlsx").bearer(desk.token()));

    List<String> headings = lines.getFirst().cells();
    assertThat(headings)
        .contains("保险公司", "产品", "保单号", "案件号", "出险日期", "出险原因", "索赔金额", "赔付金额", "状态", "结案日期");
    assertThat(lines).hasSize(3);
    assertThat(lines.get(2).cell(headings.indexOf("案件号"))).isEqualTo(number);
    assertThat(lines.get(2).cell(headings.indexOf("赔付金额"))).isEqualTo("98000");
    assertThat(lines.get(2).cell(headings.indexOf("状态"))).isEqualTo("已结案");
    assertThat(lines.get(1).cell(headings.indexOf("赔付金额"))).isEmpty();
  }

  @Test
  void whatCannotBeIsNamedAndNothingIsKept() {
    Map<String, Object> told = SomeCases.closed(company, number);
    refused(Fields.with(told, "caseNumber", "案1"), "/data/caseNumber case-number-malformed");
    refused(Fields.with(told, "product", "LIFE"), "/data/product code-unknown");
    refused(Fields.with(told, "status", "LOST"), "/data/status code-unknown");
    refused(
        Fields.with(told, "claimed", SomePolicies.money("-0.01", "CNY")),
        "/data/claimed money-negative");
    refused(
        Fields.with(told, "paid", SomePolicies.money("-0.01", "CNY")), "/data/paid money-negative");
    refused(
        Fields.with(told, "paid", SomePolicies.money("1.00", "USD")),
        "/data/paid currency-of-the-claim");
    refused(
        Fields.with(told, "closedOn", SomeCovers.today().minusDays(13).toString()),
        "/data/closedOn period-reversed");
    for (String field : List.of("company", "product", "policyNumber", "cause", "claimed")) {
      refused(Fields.with(told, field, null), "/data/" + field + " required");
    }
    assertThat(SomeCases.numbers(desk, "")).isEmpty();
    assertThat(desk.read("/v1/notices").at("items/0")).isNull();
  }

  private static void refused(Map<String, Object> told, String pointerAndCode) {
    Refused.fields(SomeCases.send(SomeCovers.insurer(), told), pointerAndCode);
  }
}
