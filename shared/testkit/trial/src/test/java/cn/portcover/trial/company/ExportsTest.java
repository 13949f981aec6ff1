package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Language;
import cn.portcover.operation.Grant;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.export.Columns;
import cn.portcover.operation.export.Headings;
import cn.portcover.spreadsheet.Line;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCargo;
import cn.portcover.trial.SomeClaims;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeEnquiries;
import cn.portcover.trial.SomeGuarantees;
import cn.portcover.trial.SomeProgrammes;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import cn.portcover.trial.Workbook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code ?format=xlsx} of every list of the catalogue: a new list is tried without anyone
 * remembering.
 */
class ExportsTest {
  /** What lists ask for besides; the rest needs nothing. */
  private static final Map<String, String> QUERIES =
      Map.of(
          "ListReceivedMessages", "sender=exports-insurer",
          "ListDeliveries", "receiver=exports-insurer",
          "ListPaymentStatements", "bankId=exports-insurer",
          // Of all articles, as other tests publish theirs.
          "ListModuleArticles", "keyword=exports-of-nothing");

  /** Lists that are no workbooks, and why. */
  private static final Map<String, String> NO_WORKBOOKS =
      Map.of("ListDeadlines", "days for a calendar: it has formats of its own, json and ics");

  private static Stream<Row> lists() {
    return Trial.system().operations().stream().filter(Row::isList);
  }

  private static Call with(Call call, String parameters) {
    String query = call.query().isEmpty() ? parameters : call.query() + "&" + parameters;
    return new Call(call.method(), call.path(), query, call.headers(), call.body());
  }

  /** All pages of the list as JSON. */
  private static int items(Call call, String limit) {
    int items = 0;
    String cursor = "";
    do {
      Reply page = Trial.requireStatus(200, Trial.send(with(call, limit + cursor)));
      items += ((List<?>) Objects.requireNonNull(page.at("items"))).size();
      cursor = page.at("nextCursor") == null ? "" : "&cursor=" + page.text("nextCursor");
    } while (!cursor.isEmpty());
    return items;
  }

  @TestFactory
  Stream<DynamicTest> everyListIsAWorkbookWithAllItsItems() {
    SomeCompany company = SomeCompany.fresh();
    Insurer.enrolled("exports-insurer");
    SomeClaims.Filed claim = SomeClaims.complete(company);
    Map<String, String> values =
        Map.of(
            "claimNumber",
            claim.number(),
            "id",
            SomeSignings.authorisation(company).text("id"),
            "counterparty",
            "exports-insurer",
            "module",
            "TRADE_NEWS");
    Map<String, Map<String, String>> own =
        Map.of(
            "ListFeedRuns",
            Map.of("id", retiredFeed()),
            "ListCreditReports",
            Map.of("id", SomeProgrammes.collected(company).id()),
            "ListCargoAttachments",
            Map.of("id", SomeCargo.draft(company, company.operator()).id()),
            "ListLimitChanges",
            Map.of("id", SomeGuarantees.limit(company, "60000000.00")));
    SomeEnquiries.submitted(company.legalPerson());
    Desk desk = company.legalPerson();
    return lists()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.name(), () -> tryList(row, own.getOrDefault(row.name(), values), desk)));
  }

  /** Nobody pulls it. */
  private static String retiredFeed() {
    String id = Trial.fresh("exports-");
    Trial.requireStatus(
        201,
        Trial.admin(
            Call.post("/v1/admin/feeds")
                .json(
                    Map.of(
                        "id", id,
                        "name", "导出试验",
                        "url", "https://feeds.example/exports",
                        "module", "TRADE_NEWS"))));
    Trial.requireStatus(
        200, Trial.admin(Call.post("/v1/admin/feeds/" + id + "/retirement").ifMatch(1)));
    return id;
  }

  private static void tryList(Row row, Map<String, String> values, Desk desk) {
    String path = "/v1" + row.path();
    for (String name : Objects.requireNonNull(row.template()).getVariableNames()) {
      assertThat(values)
          .as("a value for %s of %s: give this test one", name, row)
          .containsKey(name);
      path = path.replace("{" + name + "}", Objects.requireNonNull(values.get(name)));
    }
    Call plain = Call.get(path + "?" + QUERIES.getOrDefault(row.name(), ""));
    Call call =
        plain.bearer(row.grant() == Grant.ADMIN ? Trial.administrator().token() : desk.token());

    List<Line> lines = Workbook.lines(with(call, "format=xlsx"));

    assertThat(lines.getFirst().cells()).as("headings").isNotEmpty().doesNotContain("");
    // What an administrator sees grows while other tests run, and by being looked at.
    if (row.grant() != Grant.ADMIN) {
      assertThat(lines).as("lines").hasSize(items(call, row.isPaged() ? "limit=100" : "") + 1);
    }
    Refused.fields(Trial.send(with(call, "format=pdf")), "/query/format code-unknown");
  }

  @Test
  void whateverListsIsAWorkbookToo() {
    assertThat(
            Trial.system().operations().stream()
                .filter(row -> row.name().startsWith("List") && row.path() != null)
                .filter(row -> !row.isList())
                .map(Row::name))
        .as("operations that list without a workbook: let their answers be Listed, or say why not")
        .containsExactlyInAnyOrderElementsOf(NO_WORKBOOKS.keySet());
  }

  @TestFactory
  Stream<DynamicTest> everyFieldOfEveryListHasAHeadingInBothLanguages() {
    return lists()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.name(),
                    () -> {
                      for (Language language : Language.values()) {
                        assertThat(Columns.withoutHeading(row.listed(), new Headings(language)))
                            .as("headings of %s in %s", row.listed(), language)
                            .isEmpty();
                      }
                    }));
  }

  @Test
  void allPagesAreInItWhicheverWasAskedFor() {
    Desk desk = SomeCompany.fresh().legalPerson();
    IntStream.range(0, 103).forEach(i -> SomeEnquiries.draft(desk));
    String cursor = desk.read("/v1/enquiries?limit=2").text("nextCursor");
    Call call = Call.get("/v1/enquiries?format=xlsx&limit=2&cursor=" + cursor);

    List<Line> lines = Workbook.lines(call.bearer(desk.token()));

    assertThat(lines).hasSize(104);
    List<String> serials = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      serials.add(lines.get(i).cell(0));
    }
    assertThat(serials).doesNotHaveDuplicates();
    assertThat(serials.getFirst()).isEqualTo(desk.read("/v1/enquiries").text("items/0/serial"));
  }

  @Test
  void itIsInTheReadersLanguageAndOfTheFilteredOnly() {
    SomeCompany company = SomeCompany.fresh();
    Desk desk = company.legalPerson();
    SomeEnquiries.draft(desk);
    String submitted = SomeEnquiries.submitted(desk);
    Call call = Call.get("/v1/enquiries?status=SUBMITTED&format=xlsx").bearer(desk.token());

    List<Line> chinese = Workbook.lines(call);
    List<Line> english = Workbook.lines(call.header("accept-language", "en"));

    assertThat(chinese.getFirst().cells()).startsWith("流水号", "企业名称", "联系人").contains("提交日期", "状态");
    assertThat(english.getFirst().cells())
        .startsWith("Serial number", "Company name", "Contact")
        .contains("Submitted on", "Status");
    assertThat(chinese).hasSize(2);
    assertThat(chinese.get(1).cell(0)).isEqualTo(submitted);
    assertThat(chinese.get(1).cells()).contains("已提交");
    assertThat(english.get(1).cells()).contains("Submitted").doesNotContain("SUBMITTED");
  }

  @Test
  void whatLooksLikeAFormulaIsNone() throws IOException {
    Desk desk = SomeCompany.fresh().legalPerson();
    Map<String, Object> form = SomeEnquiries.form();
    form.put("contact", "=cmd|' /C calc'!A0");
    Trial.requireStatus(201, desk.send(SomeEnquiries.saveCall(form)));

    byte[] file = Workbook.file(Call.get("/v1/enquiries?format=xlsx").bearer(desk.token()));

    // As spreadsheet programs see it; what reads imports takes the apostrophe off again.
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      var cell = book.getFirstSheet().read().get(1).getCell(2);
      assertThat(cell.getType()).isEqualTo(CellType.STRING);
      assertThat(cell.getText()).isEqualTo("'=cmd|' /C calc'!A0");
    }
  }

  @Test
  void aListWithoutAWorkbookSaysSo() {
    Desk desk = SomeCompany.fresh().legalPerson();

    Refused.fields(desk.get("/v1/session?format=xlsx"), "/query/format parameter-unknown");
    assertThat(desk.get("/v1/enquiries?format=json").tree()).containsKey("items");
    Refused.fields(
        desk.get("/v1/enquiries?format=xlsx&colour=red"), "/query/colour parameter-unknown");
    Refused.as(401, "not-signed-in", Trial.send(Call.get("/v1/enquiries?format=xlsx")));
  }
}
