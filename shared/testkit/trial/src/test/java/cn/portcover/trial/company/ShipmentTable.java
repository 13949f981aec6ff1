package cn.portcover.trial.company;

import cn.portcover.trial.SomePolicies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Five thousand shipments in a workbook, of which thirty-seven are wrong, each otherwise. */
final class ShipmentTable {
  static final List<String> HEADINGS =
      List.of(
          "合同号/信用证号",
          "发票号",
          "海关商品编号",
          "出运日期",
          "报关单号",
          "原产地证书编号",
          "支付方式",
          "支付期限",
          "发票金额(USD)",
          "已收汇金额(USD)",
          "索赔金额(USD)",
          "收汇状态");
  private static final int ROWS = 5_000;

  private final List<List<Object>> rows = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();
  private int wrong;

  private ShipmentTable() {
    for (int i = 1; i <= ROWS; i++) {
      rows.add(new ArrayList<>(right(i)));
    }
  }

  static List<String> right(int i) {
    return List.of(
        "HT-" + i,
        "INV-" + i,
        "8471300000",
        SomePolicies.today().minusDays(30 + i % 100).toString(),
        "0101" + SomePolicies.today().minusDays(130).getYear() + "0%09d".formatted(i),
        i % 3 == 0 ? "" : "E%02d110891903%04d".formatted(20, i % 10_000),
        i % 2 == 0 ? "赊销" : "OA",
        "提单日后 90 天",
        "1000.00",
        "100",
        "900.0",
        "部分收汇");
  }

  static ShipmentTable withThirtySevenBadRows() {
    ShipmentTable table = new ShipmentTable();
    for (String column : List.of("A", "B", "C", "D", "E", "G", "H", "I", "J", "K", "L")) {
      table.wrong(column, "", "required");
    }
    table.wrong("A", "x".repeat(101), "text-too-long");
    table.wrong("B", "INV\u200b1", "text-character-not-allowed");
    table.wrong("C", "84713000", "hs-code-eight-digits");
    table.wrong("C", "8471300000999", "hs-code-thirteen-digits");
    table.wrong("C", "84713O0000", "hs-code-malformed");
    table.wrong("C", "7701000000", "hs-code-chapter-unknown");
    table.wrong("C", 801110000L, "hs-code-malformed");
    table.wrong("D", "2026-02-30", "date-malformed");
    table.wrong("D", "下周", "date-malformed");
    table.wrong("D", SomePolicies.today().plusDays(1).toString(), "date-in-future");
    table.wrong("D", "21/11/2026", "date-malformed");
    table.wrong("E", "010120261000000044", "declaration-number-import");
    table.wrong("E", "010120260000000044001", "declaration-number-with-item");
    table.wrong("E", "01012026000000004", "declaration-number-malformed");
    table.wrong("E", "E20260000123456789", "declaration-number-unified");
    table.wrong("E", 101201900000000440d, "cell-digits-lost");
    table.wrong("E", "010119990000000044", "declaration-number-year");
    table.wrong("F", "ab", "certificate-of-origin-number-malformed");
    table.wrong("F", "E991108919030001", "certificate-of-origin-number-year");
    table.wrong("G", "现金", "choice-unknown");
    table.wrong("L", "也许", "choice-unknown");
    table.wrong("I", "1000.123", "money-scale");
    table.wrong("I", "一千", "decimal-malformed");
    table.wrong("J", "1000.01", "received-exceeds-invoice");
    table.wrong("K", "900.01", "claimed-exceeds-outstanding");
    table.duplicate();
    return table;
  }

  private int next() {
    return 7 + 133 * wrong++;
  }

  private void wrong(String column, Object value, String code) {
    int at = next();
    rows.get(at).set(column.charAt(0) - 'A', value);
    expected.add(at + 2 + column + " " + code);
  }

  private void duplicate() {
    int at = next();
    rows.set(at, new ArrayList<>(rows.getFirst()));
    expected.add(at + 2 + "B row-duplicate");
  }

  List<String> expected() {
    return expected;
  }

  byte[] workbook() {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Trial", "1.0")) {
      Worksheet sheet = book.newWorksheet("出运信息");
      for (int column = 0; column < HEADINGS.size(); column++) {
        sheet.value(0, column, HEADINGS.get(column));
        for (int row = 0; row < rows.size(); row++) {
          put(sheet, row + 1, column, rows.get(row).get(column));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(Worksheet sheet, int row, int column, Object value) {
    if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (!value.toString().isEmpty()) {
      sheet.value(row, column, value.toString());
    }
  }
}
