package cn.portcover.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.operation.port.Workbooks.Cell;
import cn.portcover.operation.port.Workbooks.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListWorkbookTest {
  private static final String[] HEADINGS = {"号码", "保险费", "日期", "时间", "说明"};

  private static byte[] written(List<List<@Nullable Cell>> lines) {
    return new ListWorkbook()
        .write(new Table("列表", List.of(HEADINGS), lines, "说明", List.of("=北京时间")));
  }

  private static List<@Nullable Cell> line(@Nullable Cell... cells) {
    List<@Nullable Cell> line = new ArrayList<>();
    for (Cell cell : cells) {
      line.add(cell);
    }
    return line;
  }

  private static List<Row> rows(byte[] file, int sheet) throws IOException {
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      return book.getSheet(sheet).orElseThrow().read();
    }
  }

  private static String shown(String text) throws IOException {
    byte[] file = written(List.of(line(null, null, null, null, new Cell.Words(text))));
    return rows(file, 0).get(1).getCellText(4);
  }

  @Test
  void numbersAndTimesAreKeptAsSuch() throws IOException {
    byte[] file =
        written(
            List.of(
                line(
                    new Cell.Words("0012"),
                    new Cell.Figure(new BigDecimal("1234.50")),
                    new Cell.Day(LocalDate.of(2026, 11, 21)),
                    new Cell.Moment(LocalDateTime.of(2026, 11, 22, 0, 30, 5)),
                    null)));

    List<Row> rows = rows(file, 0);
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().getCellText(1)).isEqualTo("保险费");
    Row row = rows.get(1);
    assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
    assertThat(row.getCellText(0)).isEqualTo("0012");
    assertThat(row.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("1234.50");
    assertThat(row.getCellAsDate(2).orElseThrow()).isEqualTo("2026-11-21T00:00:00");
    assertThat(row.getCellAsDate(3).orElseThrow()).isEqualTo("2026-11-22T00:30:05");
    assertThat(row.getOptionalCell(4).isEmpty() || row.getCellText(4).isEmpty()).isTrue();
    assertThat(new Tables().read(file, new Limits(10, 10))).hasSize(2);
  }

  @Test
  void aListOfNothingHasItsHeadings() throws IOException {
    assertThat(rows(written(List.of()), 0)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2+3+cmd",
        "@SUM(A1)",
        "\t=1+1",
        "＝1+1",
        "=HYPERLINK(\"x\")"
      })
  void noTextIsTakenForAFormula(String text) throws IOException {
    byte[] file = written(List.of(line(new Cell.Words(text), null, null, null, null)));

    var cell = rows(file, 0).get(1).getCell(0);
    assertThat(cell.getType()).isEqualTo(CellType.STRING);
    assertThat(cell.getFormula()).isNull();
    assertThat(cell.getText()).isEqualTo("'" + text);
    assertThat(rows(file, 1).getFirst().getCellText(0)).isEqualTo("'=北京时间");
  }

  @Test
  void aTextIsAsLongAsACellHoldsAndHasNothingUnseen() throws IOException {
    assertThat(shown("a\u0000b\uffffc\u202ed")).isEqualTo("abcd");
    assertThat(shown("<&>\n\"'")).isEqualTo("<&>\n\"'");
    assertThat(shown("险".repeat(32_767))).hasSize(32_767).doesNotContain("…");
    assertThat(shown("险".repeat(32_768))).hasSize(32_767).endsWith("险…");
    // A character outside the first plane is two in Java; half of one is no text.
    assertThat(shown("𠮷".repeat(20_000))).hasSize(32_767).endsWith("𠮷…");
    assertThat(shown("a" + "𠮷".repeat(20_000))).hasSize(32_766).endsWith("𠮷…");
  }
}
