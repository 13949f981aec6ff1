package cn.portcover.trial.programme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.spreadsheet.Limits;
import cn.portcover.spreadsheet.Line;
import cn.portcover.spreadsheet.Tables;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeAttachments;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeProgrammes;
import cn.portcover.trial.SomeProgrammes.Published;
import cn.portcover.trial.Trial;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** PublishEligibleCompanies: 由深圳市商务局…公示…企业名单 (手册 004 §二(一)). */
class EligibleListsTest {
  private static final int MOST = 20_000;
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.member();
  private final Published programme = SomeProgrammes.published(SomeProgrammes.terms());

  private static String row(SomeCompany company) {
    return company.uscc() + "," + company.company().name() + "\r\n";
  }

  private Reply csv(String rows) {
    return Trial.requireStatus(200, SomeProgrammes.list(programme, SomeProgrammes.csv(rows), ""));
  }

  private String reason() {
    return programme.seenBy(desk).text("eligibility/reason");
  }

  @Test
  void aListIsReplacedAsAWhole() {
    Reply first = csv(row(company) + row(SomeCompany.fresh()));
    assertThat(first.text("outcome")).isEqualTo("PUBLISHED");
    assertThat(first.text("published")).isEqualTo("2");
    assertThat(first.text("list/companies")).isEqualTo("2");
    assertThat(first.at("corrections")).isNull();
    assertThat(reason()).isEqualTo("MAY_COLLECT");

    csv(row(SomeCompany.fresh()));
    assertThat(reason()).isEqualTo("NOT_ON_LIST");
    csv(row(company));
    assertThat(reason()).isEqualTo("MAY_COLLECT");
  }

  @Test
  void wrongAndRepeatedCompaniesAreNamedAndNothingIsPublished() throws Exception {
    csv(row(company));
    String wrong = company.uscc().value().substring(0, 17);
    char last = company.uscc().value().charAt(17);
    String other = row(SomeCompany.fresh());
    Reply report =
        csv(
            other
                + wrong
                + (last == '0' ? '1' : '0')
                + ",校验位有误\r\n"
                + wrong
                + ",少一位\r\n"
                + wrong
                + "I,字母 I\r\n"
                + other
                + ",没有代码\r\n"
                + row(SomeCompany.fresh()).split(",", 2)[0]
                + ",\r\n"
                + ",\r\n");

    assertThat(report.text("outcome")).isEqualTo("NOTHING_PUBLISHED");
    assertThat(report.text("rows")).isEqualTo("7");
    assertThat(report.text("bad")).isEqualTo("6");
    assertThat(report.text("published")).isEqualTo("0");
    assertThat(faults(report))
        .containsExactly(
            "3A uscc-check-character",
            "4A uscc-malformed",
            "5A uscc-malformed",
            "6A company-listed-twice",
            "7A required",
            "8B required");
    assertThat(report.text("faults/3/detail")).contains("第 2 行");
    assertThat(reason()).as("the list before counts on").isEqualTo("MAY_COLLECT");
    List<Line> corrections = new Tables().read(fetched(report), new Limits(100, 10));
    assertThat(corrections).hasSize(7);
    assertThat(corrections.get(1).cell(2)).contains("原第 3 行");
  }

  private static List<String> faults(Reply report) {
    List<String> faults = new ArrayList<>();
    for (int i = 0; report.at("faults/" + i) != null; i++) {
      String at = "faults/" + i + "/";
      assertThat(report.text(at + "detail")).isNotBlank();
      faults.add(
          report.text(at + "row") + report.text(at + "column") + " " + report.text(at + "code"));
    }
    return faults;
  }

  private static byte[] fetched(Reply report) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI link = URI.create(report.text("corrections/link"));
      return client
          .send(HttpRequest.newBuilder(link).build(), HttpResponse.BodyHandlers.ofByteArray())
          .body();
    }
  }

  @Test
  void theRightOnesMayBePublishedAloneAndCodesUnchecked() {
    String uscc = company.uscc().value();
    String failing = uscc.substring(0, 17) + (uscc.charAt(17) == '0' ? '1' : '0');
    byte[] list = SomeProgrammes.csv(row(company) + failing + ",旧证企业\r\n" + "nonsense,无效企业\r\n");

    Reply partly = Trial.requireStatus(200, SomeProgrammes.list(programme, list, "?partial=true"));
    assertThat(partly.text("outcome")).isEqualTo("PARTLY_PUBLISHED");
    assertThat(partly.text("published")).isEqualTo("1");
    assertThat(reason()).isEqualTo("MAY_COLLECT");

    Reply unchecked =
        Trial.requireStatus(
            200, SomeProgrammes.list(programme, list, "?partial=true&checkCharacters=false"));
    assertThat(unchecked.text("published")).isEqualTo("2");
    assertThat(faults(unchecked)).containsExactly("4A uscc-malformed");
  }

  /** A line without a name, and the company with its name further down. */
  @Test
  void aRowThatIsNotTakenKeepsNoCompanyOffTheList() {
    String nameless = company.uscc() + ",\r\n";
    byte[] list = SomeProgrammes.csv(nameless + row(SomeCompany.fresh()) + row(company));

    Reply partly = Trial.requireStatus(200, SomeProgrammes.list(programme, list, "?partial=true"));

    assertThat(faults(partly)).containsExactly("2B required");
    assertThat(partly.text("published")).isEqualTo("2");
    assertThat(reason()).isEqualTo("MAY_COLLECT");
    Reply twice =
        Trial.requireStatus(
            200,
            SomeProgrammes.list(
                programme,
                SomeProgrammes.csv(nameless + row(company) + row(company)),
                "?partial=true"));
    assertThat(faults(twice)).containsExactly("2B required", "4A company-listed-twice");
    assertThat(twice.text("faults/1/detail")).contains("第 3 行");
  }

  @Test
  void titlesOtherColumnsAndEncodingsAreNoObstacle() {
    String table =
        "附件：2022 年企业名单,,,\r\n（按区排列）,,,\r\n序号,公司名称,社会信用代码,区\r\n1,某公司,"
            + company.uscc().value().toLowerCase(java.util.Locale.ROOT)
            + ",宝安区\r\n";
    for (byte[] file :
        List.of(
            table.getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + table).getBytes(StandardCharsets.UTF_8),
            table.getBytes(Charset.forName("GB18030")))) {
      Reply report = Trial.requireStatus(200, SomeProgrammes.list(programme, file, ""));
      assertThat(report.text("outcome")).as("%s", report).isEqualTo("PUBLISHED");
    }
    assertThat(reason()).isEqualTo("MAY_COLLECT");
  }

  @Test
  void whatIsNoListIsRefused() {
    Refused.as(
        415,
        "spreadsheet-type-not-allowed",
        SomeProgrammes.list(programme, SomeAttachments.pdf(), ""));
    Refused.as(
        400,
        "spreadsheet-damaged",
        SomeProgrammes.list(
            programme, "PK\3\4 and nothing more".getBytes(StandardCharsets.US_ASCII), ""));
    Refused.as(413, "list-too-large", SomeProgrammes.list(programme, new byte[4_000_001], ""));
    Refused.as(
        413,
        "spreadsheet-too-large",
        SomeProgrammes.list(programme, SomeProgrammes.csv("1,a\r\n".repeat(MOST + 10)), ""));
    Refused.fields(
        SomeProgrammes.list(programme, "企业名称,区\r\n某公司,宝安\r\n".getBytes(StandardCharsets.UTF_8), ""),
        "/uscc heading-missing",
        "/name heading-missing");
    assertThat(csv("").text("outcome")).isEqualTo("NOTHING_PUBLISHED");
    Refused.as(
        404,
        "programme-not-found",
        SomeProgrammes.list(new Published("nowhere-2022"), SomeProgrammes.csv(""), ""));
    assertThat(reason()).isEqualTo("LIST_NOT_PUBLISHED");
  }

  @Test
  void twentyThousandCompaniesAreOneList() throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (int i = 1; i < MOST; i++) {
      SomeCompany other = SomeCompany.fresh();
      rows.add(new String[] {other.uscc().value(), other.company().name()});
    }
    rows.add(new String[] {company.uscc().value(), company.company().name()});
    byte[] file = workbook(rows);
    long start = System.nanoTime();

    Reply report = Trial.requireStatus(200, SomeProgrammes.list(programme, file, ""));

    System.out.printf(
        "20,000 companies published in %d ms%n", (System.nanoTime() - start) / 1_000_000);
    assertThat(report.text("outcome")).isEqualTo("PUBLISHED");
    assertThat(report.text("published")).isEqualTo("20000");
    assertThat(reason()).isEqualTo("MAY_COLLECT");
  }

  private static byte[] workbook(List<String[]> rows) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Trial", "1.0")) {
      Worksheet sheet = book.newWorksheet("名单");
      sheet.value(0, 0, "统一社会信用代码");
      sheet.value(0, 1, "企业名称");
      for (int i = 0; i < rows.size(); i++) {
        sheet.value(i + 1, 0, rows.get(i)[0]);
        sheet.value(i + 1, 1, rows.get(i)[1]);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void ofListsThatArePublishedAtOnceOneCounts() {
    csv(row(SomeCompany.fresh()));
    byte[] list = SomeProgrammes.csv(row(company));
    List<Reply> replies = AtOnce.times(4, () -> SomeProgrammes.list(programme, list, ""));
    assertThat(replies).allMatch(reply -> reply.status() == 200 || reply.status() == 409);
    assertThat(replies).anyMatch(reply -> reply.status() == 200);
    assertThat(reason()).isEqualTo("MAY_COLLECT");
  }
}
