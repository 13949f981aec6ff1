package cn.portcover.infra.bench.programme;

import cn.portcover.infra.bench.AdministeredSystem;
import cn.portcover.infra.bench.Bench;
import cn.portcover.infra.bench.Effort;
import cn.portcover.infra.bench.Goal;
import cn.portcover.infra.bench.Samples;
import cn.portcover.infra.bench.Section;
import cn.portcover.infra.bench.WorkFolder;
import cn.portcover.spreadsheet.NewWorkbook;
import cn.portcover.testkit.card.FreshUscc;
import cn.portcover.testkit.engine.Engines;
import cn.portcover.testkit.whole.Call;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Measures the publishing of a list of eligible companies, as a workbook and as CSV. */
public final class EligibleListBench implements Bench {
  private static final int COMPANIES = 20_000;
  private static final int WARM_UP = 2;
  private static final int MEASURED = 7;
  private static final long SEED = 20_261_121;
  private static final String PROGRAMME = "/v1/admin/programmes/bench-2026";

  @Override
  public Section section() {
    return Section.ELIGIBLE_LIST;
  }

  @Override
  public String measure(Effort effort) throws IOException {
    var workbook = new Samples();
    var csv = new Samples();
    int companies = effort.times(COMPANIES, 50);
    int unmeasured = effort.times(WARM_UP, 0);
    Random random = new Random(SEED);
    try (var work = new WorkFolder();
        var administered = AdministeredSystem.in(Engines.shared(), "lists", work.path())) {
      publishProgramme(administered);
      for (int round = 0; round < unmeasured + effort.times(MEASURED); round++) {
        List<List<String>> rows = rows(companies, random);
        double ofWorkbook = published(workbook(rows), "book-" + round, companies, administered);
        double ofCsv = published(csv(rows), "csv-" + round, companies, administered);
        if (round >= unmeasured) {
          workbook.add(ofWorkbook);
          csv.add(ofCsv);
        }
      }
    }
    return text(workbook, csv, companies);
  }

  private static double published(
      byte[] file, String key, int companies, AdministeredSystem administered) {
    Call call =
        Call.post(PROGRAMME + "/companies")
            .bytes(file)
            .header("content-type", "application/octet-stream")
            .header("idempotency-key", key);
    long start = System.nanoTime();
    Call.Reply report = administered.expect(200, call);
    double millis = (System.nanoTime() - start) / 1e6;
    if (!report.text("outcome").equals("PUBLISHED")) {
      throw new IllegalStateException(companies + " companies: " + report);
    }
    return millis;
  }

  private static List<List<String>> rows(int companies, Random random) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i <= companies; i++) {
      rows.add(List.of(FreshUscc.drawn(random).value(), "深圳第" + i + "进出口有限公司"));
    }
    return rows;
  }

  private static byte[] workbook(List<List<String>> rows) {
    var columns = List.of(column("统一社会信用代码"), column("企业名称"));
    return new NewWorkbook(columns, rows.size())
        .write(
            "企业名单",
            rows.stream().map(row -> new NewWorkbook.Filled(row, Map.of())).toList(),
            "填写说明",
            List.of());
  }

  private static NewWorkbook.Column column(String heading) {
    return new NewWorkbook.Column(heading, heading, 30, true, NewWorkbook.Content.TEXT, List.of());
  }

  private static byte[] csv(List<List<String>> rows) {
    StringBuilder lines = new StringBuilder("统一社会信用代码,企业名称\r\n");
    rows.forEach(row -> lines.append(String.join(",", row)).append("\r\n"));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void publishProgramme(AdministeredSystem administered) {
    administered.expect(
        201,
        Call.post("/v1/admin/counterparties")
            .header("idempotency-key", "insurer")
            .json(
                Map.of(
                    "id", "sinosure",
                    "kind", "INSURER",
                    "chineseName", "中国出口信用保险公司",
                    "englishName", "Sinosure",
                    "products", List.of("EXPORT_CREDIT"))));
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    Map<String, Object> terms =
        Map.ofEntries(
            Map.entry("insurer", "sinosure"),
            Map.entry("chineseName", "出口信用保险外贸中小微企业统保政策"),
            Map.entry("englishName", "Export credit insurance for small exporters"),
            Map.entry("publisher", "深圳市商务局"),
            Map.entry("criteria", "上年出口额 800 万美元（含）以下企业"),
            Map.entry("collectFrom", today.toString()),
            Map.entry("collectBy", today.plusDays(30).toString()),
            Map.entry(
                "period",
                Map.of("from", today.toString(), "to", today.plusYears(1).minusDays(1).toString())),
            Map.entry("coverRatioPercent", "80"),
            Map.entry("buyerLimit", Map.of("amount", "150000.00", "currency", "USD")),
            Map.entry("scope", "以被保险人名义报关的全部出口业务"),
            Map.entry("risks", Map.of("commercial", List.of("买家破产"), "political", List.of("战争"))),
            Map.entry("countriesExcluded", List.of()),
            Map.entry("premiumPaidBy", "财政资金"),
            Map.entry("freeCreditReports", 3),
            Map.entry("extras", List.of()));
    administered.expect(
        200, Call.of("PUT", PROGRAMME).header("idempotency-key", "programme").json(terms));
  }

  private static String text(Samples workbook, Samples csv, int companies) {
    return """
    PublishEligibleCompanies through the Lambda entry in this process: the file read row by row, each code and name checked, the same code
    sought in the rows before, all written as one edition of the list in PostgreSQL. %,d companies, none of them known before, seed %d;
    medians of %d of each by turns, after %d that are not counted.

    | list | ms | companies a second |
    |---|--:|--:|
    | workbook (XLSX) | %.0f | %.0f |
    | CSV | %.0f | %.0f |

    - PostgreSQL and DynamoDB Local on the same cores

    %s
    """
        .formatted(
            companies,
            SEED,
            workbook.count(),
            WARM_UP,
            workbook.median(),
            companies / workbook.median() * 1000,
            csv.median(),
            companies / csv.median() * 1000,
            Goal.lines(
                List.of(
                    Goal.atMost(5_000, "ms", "the workbook", workbook.median()),
                    Goal.atMost(5_000, "ms", "the CSV", csv.median()))));
  }
}
