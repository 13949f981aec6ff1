package cn.portcover.claim;

import cn.portcover.domain.Language;
import cn.portcover.domain.claim.Claim;
import cn.portcover.operation.http.Problems;
import cn.portcover.spreadsheet.NewWorkbook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The workbooks that companies fill in: the empty one, and the one with what was wrong. */
final class ShipmentWorkbooks {
  static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private ShipmentWorkbooks() {}

  static byte[] template(Language language) {
    return new NewWorkbook(columns(language), Claim.MOST_SHIPMENTS)
        .write(title(language), List.of(), notesTitle(language), notes(language));
  }

  /**
   * Only the bad rows, as they were, each wrong cell coloured and with what is wrong; to be mended
   * and sent again.
   */
  static byte[] corrections(List<ShipmentSheet.Bad> bad, Language language) {
    List<NewWorkbook.Column> columns = new ArrayList<>(columns(language));
    columns.add(
        new NewWorkbook.Column(
            language.choose("错误说明", "What is wrong"),
            language.choose("更正后再次导入，本列不会被读取", "Mend it and import again; this is not read"),
            60,
            false,
            NewWorkbook.Content.TEXT,
            List.of()));
    return new NewWorkbook(columns, Claim.MOST_SHIPMENTS)
        .write(
            title(language),
            bad.stream().map(row -> filled(row, language)).toList(),
            notesTitle(language),
            notes(language));
  }

  private static NewWorkbook.Filled filled(ShipmentSheet.Bad row, Language language) {
    List<String> cells = new ArrayList<>();
    Map<Integer, String> faults = new HashMap<>();
    for (ShipmentColumn column : ShipmentColumn.values()) {
      cells.add(row.cells().getOrDefault(column, ""));
      String said =
          row.faults().stream()
              .filter(fault -> fault.column() == column)
              .map(fault -> sentence(fault, language))
              .collect(Collectors.joining("\n"));
      if (!said.isEmpty()) {
        faults.put(column.ordinal(), said);
      }
    }
    String all =
        row.faults().stream()
            .map(f -> f.column().heading(language) + ": " + sentence(f, language))
            .collect(Collectors.joining(" "));
    cells.add(language.choose("原第 " + row.number() + " 行 ", "Row " + row.number() + " ") + all);
    return new NewWorkbook.Filled(cells, faults);
  }

  static String sentence(ShipmentSheet.Fault fault, Language language) {
    return Problems.sentence(fault.error().code(), fault.error().arguments(), language);
  }

  private static List<NewWorkbook.Column> columns(Language language) {
    return Arrays.stream(ShipmentColumn.values()).map(each -> each.column(language)).toList();
  }

  private static String title(Language language) {
    return language.choose("出运信息", "Shipments");
  }

  private static String notesTitle(Language language) {
    return language.choose("填写说明", "Notes");
  }

  private static List<String> notes(Language language) {
    return language == Language.ZH
        ? List.of(
            "1. 带 * 的列必填；请勿修改表头，列的顺序可以调整。",
            "2. 一行为一票出运；一次最多导入 5000 行，文件不超过 4 MB。",
            "3. 报关单号、商品编号等长编号请保持文本格式，否则超过 15 位的数字会被 Excel 改动。",
            "4. 金额均为美元；索赔金额不超过发票金额减已收汇金额。",
            "5. 支付方式、收汇状态请从下拉列表中选择。",
            "6. 默认全部正确才会导入；有错误时可下载仅含错误行的表格，更正后再次导入。")
        : List.of(
            "1. Columns with * are required; do not change headings; columns may change places.",
            "2. One row a shipment; at most 5,000 rows and 4 MB at a time.",
            "3. Keep long numbers as text, else Excel changes what follows the 15th digit.",
            "4. Amounts are US dollars; claimed is at most invoice less received.",
            "5. Choose payment method and collection status from the list.",
            "6. Either all rows are imported or none; those that are wrong come back in a workbook"
                + " to be mended and imported again.");
  }
}
