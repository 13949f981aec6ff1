package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.Shipment;
import cn.portcover.domain.claim.ShipmentRow;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.reference.CollectionStatus;
import cn.portcover.domain.reference.HsCode;
import cn.portcover.domain.reference.PaymentMethod;
import cn.portcover.domain.trade.DeclarationNumber;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.Store;
import cn.portcover.spreadsheet.Limits;
import cn.portcover.spreadsheet.Line;
import cn.portcover.spreadsheet.Tables;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeAttachments;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomePolicies;
import cn.portcover.trial.Trial;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** DownloadShipmentTemplate, ImportShipments. */
class ShipmentImportTest {
  private static final Limits LIMITS = new Limits(6_000, 60);

  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.member();
  private final String claim = SomeAttachments.draft(desk);

  private Reply imported(byte[] file, String query) {
    return desk.send(
        Call.post(claim + "/shipments/imports" + query)
            .bytes(file)
            .header("content-type", "application/octet-stream")
            .header("idempotency-key", Trial.fresh("import-")));
  }

  private static byte[] csv(String separator, List<String> rows) {
    return (String.join(separator, ShipmentTable.HEADINGS)
            + "\r\n"
            + String.join("\r\n", rows)
            + "\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> rows(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> String.join(",", ShipmentTable.right(i)))
        .toList();
  }

  private int shipments() {
    return Integer.parseInt(desk.read(claim).text("shipments/count"));
  }

  @Test
  void theTemplateIsRecognisedWhenItComesBack() {
    Map<String, Object> answer =
        Trial.system().handle(Call.get("/v1/shipment-template.xlsx").bearer(desk.token()).event());
    byte[] template = Base64.getDecoder().decode(String.valueOf(answer.get("body")));

    List<Line> lines = new Tables().read(template, LIMITS);
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().cells()).hasSize(12);
    assertThat(lines.getFirst().cell(4)).startsWith("报关单号").contains("Declaration no.");
    Reply empty = Trial.requireStatus(200, imported(template, ""));
    assertThat(empty.text("outcome")).isEqualTo("NOTHING_IMPORTED");
    assertThat(empty.text("rows")).isEqualTo("0");
  }

  @Test
  void fewRowsOfACsvFileBecomeShipments() {
    Reply report = Trial.requireStatus(200, imported(csv(",", rows(3)), ""));

    assertThat(report.text("outcome")).isEqualTo("IMPORTED");
    assertThat(report.text("imported")).isEqualTo("3");
    assertThat(report.at("corrections")).isNull();
    assertThat(report.text("shipments/count")).isEqualTo("3");
    assertThat(report.text("shipments/claimed/amount")).isEqualTo("2700.00");
    assertThat(shipments()).isEqualTo(3);
  }

  @Test
  void encodingsAndSeparatorsAreRecognised() {
    String table = new String(csv(",", rows(1)), StandardCharsets.UTF_8);
    byte[] gb = table.getBytes(Charset.forName("GB18030"));
    byte[] marked = ("\ufeff" + table).getBytes(StandardCharsets.UTF_8);
    byte[] tabs = table.replace(',', '\t').getBytes(StandardCharsets.UTF_8);

    for (byte[] file : List.of(gb, marked, tabs)) {
      assertThat(Trial.requireStatus(200, imported(file, "")).text("imported")).isEqualTo("1");
    }
  }

  @Test
  void aTableWithoutAColumnIsRefusedByItsName() {
    byte[] file = "发票号,备注\r\nINV-1,x\r\n".getBytes(StandardCharsets.UTF_8);
    Reply reply = imported(file, "");

    Refused.as(422, "invalid-fields", reply);
    assertThat(Refused.errors(reply)).contains("/declarationNumber heading-missing").hasSize(10);
    Refused.as(422, "invalid-fields", imported(new byte[0], ""));
  }

  @Test
  void whatIsNoTableIsRefused() {
    Refused.as(415, "spreadsheet-type-not-allowed", imported(SomeAttachments.pdf(), ""));
    Refused.as(415, "spreadsheet-type-not-allowed", imported(new byte[] {1, 2, 3, 0, 0}, ""));
    Refused.as(
        400,
        "spreadsheet-damaged",
        imported("PK\3\4 and nothing more".getBytes(StandardCharsets.US_ASCII), ""));
    Refused.as(413, "import-too-large", imported(new byte[4_000_001], ""));
    Refused.as(413, "spreadsheet-too-large", imported(csv(",", rows(5_001)), ""));
    assertThat(shipments()).isZero();
  }

  @Test
  void ofFiveThousandRowsExactlyTheBadOnesAreNamed() throws Exception {
    ShipmentTable table = ShipmentTable.withThirtySevenBadRows();
    byte[] workbook = table.workbook();
    long start = System.nanoTime();

    Reply report = Trial.requireStatus(200, imported(workbook, ""));

    assertThat(report.text("outcome")).isEqualTo("NOTHING_IMPORTED");
    assertThat(report.text("rows")).isEqualTo("5000");
    assertThat(report.text("bad")).isEqualTo("37");
    assertThat(faults(report)).containsExactlyElementsOf(table.expected());
    assertThat(shipments()).isZero();
    assertThat(suggestions(report))
        .contains("hs-code-eight-digits 8471300000", "hs-code-malformed 0801110000");
    System.out.printf("5,000 rows judged in %d ms%n", (System.nanoTime() - start) / 1_000_000);

    // The workbook of the bad rows, mended, and the good ones meanwhile.
    List<Line> wrong = new Tables().read(fetched(report), LIMITS);
    assertThat(wrong).hasSize(38);
    assertThat(wrong.get(1).cell(12)).contains("原第");
    start = System.nanoTime();
    Reply good = Trial.requireStatus(200, imported(workbook, "?partial=true"));
    System.out.printf("4,963 rows imported in %d ms%n", (System.nanoTime() - start) / 1_000_000);
    assertThat(good.text("outcome")).isEqualTo("PARTLY_IMPORTED");
    assertThat(good.text("imported")).isEqualTo("4963");
    assertThat(shipments()).isEqualTo(4963);
    assertThat(listed()).hasSize(4963).doesNotHaveDuplicates();
    Refused.as(409, "too-many-shipments", imported(csv(",", rows(200)), ""));
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

  private static List<String> suggestions(Reply report) {
    List<String> all = new ArrayList<>();
    for (int i = 0; report.at("faults/" + i) != null; i++) {
      all.add(
          report.text("faults/" + i + "/code") + " " + report.text("faults/" + i + "/suggestion"));
    }
    return all;
  }

  private static byte[] fetched(Reply report) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI link = URI.create(report.text("corrections/link"));
      return client
          .send(HttpRequest.newBuilder(link).build(), HttpResponse.BodyHandlers.ofByteArray())
          .body();
    }
  }

  private List<String> listed() {
    List<String> serials = new ArrayList<>();
    String cursor = "";
    do {
      Reply page = desk.read(claim + "/shipments?limit=100" + cursor);
      for (Object each : (List<?>) Objects.requireNonNull(page.at("items"))) {
        serials.add(String.valueOf(((Map<?, ?>) each).get("serial")));
      }
      Object next = page.at("nextCursor");
      cursor = next == null ? "" : "&cursor=" + next;
    } while (!cursor.isEmpty());
    return serials;
  }

  @Test
  void anImportThatDiesInTheMiddleShowsNothing() throws Exception {
    var beans = Trial.system().beans();
    Works works = beans.getBean(Works.class);
    Owner owner = Owner.company(company.uscc());
    String number = claim.substring(claim.lastIndexOf('/') + 1);
    RecordId id = beans.getBean(Ids.class).next(Trial.now());
    List<ShipmentRow> rows = IntStream.range(0, 200).mapToObj(ShipmentImportTest::row).toList();
    Claim begun =
        works.commit(
            "ImportShipments",
            Actor.platform("trial"),
            Trial.now(),
            work -> {
              Claim here = work.require(Claim.KIND, owner, number);
              Claim begins = here.beginImport(id, rows.size(), Trial.now());
              work.keep(begins);
              return begins;
            });
    write(works, begun.importedShipments(id, rows, Trial.now()).subList(0, 90));

    assertThat(listed()).isEmpty();
    assertThat(shipments()).isZero();
    Refused.as(409, "import-under-way", imported(csv(",", rows(120)), ""));

    Trial.clock().advance(Duration.ofMinutes(15));
    Trial.requireStatus(200, imported(csv(",", rows(120)), ""));
    assertThat(listed()).hasSize(120);
    assertThat(shipments()).isEqualTo(120);
  }

  private static void write(Works works, List<Shipment> some) throws Store.Raced {
    works.commit(
        "ImportShipments",
        Actor.platform("trial"),
        Trial.now(),
        work -> {
          some.forEach(work::keep);
          return true;
        });
  }

  private static ShipmentRow row(int i) {
    return new ShipmentRow(
        "C-" + i,
        "INV-" + i,
        new HsCode("8471300000"),
        SomePolicies.today(),
        new DeclarationNumber("010120260000000044"),
        null,
        PaymentMethod.OA,
        "O/A 90 天",
        Money.of("1000.00", "USD"),
        Money.of("0.00", "USD"),
        Money.of("1000.00", "USD"),
        CollectionStatus.NOT_COLLECTED);
  }

  @Test
  void theSameRequestImportsOnce() {
    byte[] file = csv(",", rows(150));
    Call call =
        Call.post(claim + "/shipments/imports")
            .bytes(file)
            .header("idempotency-key", Trial.fresh("once-"));

    Reply first = Trial.requireStatus(200, desk.send(call));
    Reply again = Trial.requireStatus(200, desk.send(call));

    assertThat(again.headers()).containsEntry("idempotency-replayed", "true");
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(shipments()).isEqualTo(150);
  }

  @Test
  void anotherCompanysClaimIsNotFound() {
    Desk stranger = SomeCompany.fresh().member();
    Refused.as(
        404,
        "claim-not-found",
        stranger.send(
            Call.post(claim + "/shipments/imports")
                .bytes(csv(",", rows(1)))
                .header("idempotency-key", Trial.fresh("x-"))));
  }

  @Test
  void formulasComeBackHarmless() throws Exception {
    List<String> row = new ArrayList<>(ShipmentTable.right(1));
    row.set(1, "=HYPERLINK(\"\"http://x\"\")");
    row.set(4, "1");
    List<String> quoted = row.stream().map(cell -> "\"" + cell + "\"").toList();
    Reply report =
        Trial.requireStatus(200, imported(csv(",", List.of(String.join(",", quoted))), ""));

    assertThat(faults(report)).containsExactly("2E declaration-number-malformed");
    byte[] workbook = fetched(report);
    try (var book =
        new org.dhatim.fastexcel.reader.ReadableWorkbook(
            new java.io.ByteArrayInputStream(workbook))) {
      var cell = book.getFirstSheet().read().get(1).getCell(1);
      assertThat(cell.getFormula()).isNull();
      assertThat(cell.getRawValue()).startsWith("'=HYPERLINK");
    }
    assertThat(new Tables().read(workbook, LIMITS).get(1).cell(1)).startsWith("=HYPERLINK");
  }
}
