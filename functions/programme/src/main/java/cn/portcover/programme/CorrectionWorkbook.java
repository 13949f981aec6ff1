package cn.portcover.programme;

import cn.portcover.domain.Language;
import cn.portcover.spreadsheet.NewWorkbook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rows of a list that cannot be taken, as they were, and what is wrong with each. */
final class CorrectionWorkbook {
  static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private CorrectionWorkbook() {}

  static byte[] of(List<CompanySheet.Bad> bad, Language language) {
    List<NewWorkbook.Column> columns = new ArrayList<>();
    for (CompanyColumn column : CompanyColumn.values()) {
      String heading = column.heading(language);
      columns.add(column(heading, heading, column.width(), true));
    }
    columns.add(
        column(
            language.choose("错误说明", "What is wrong"),
            language.choose("本列不会被读取", "This is not read"),
            70,
            false));
    return new NewWorkbook(columns, bad.size() + 1)
        .write(
            language.choose("企业名单", "Companies"),
            bad.stream().map(row -> filled(row, language)).toList(),
            language.choose("填写说明", "Notes"),
            notes(language));
  }

  private static NewWorkbook.Column column(
      String heading, String note, double width, boolean required) {
    return new NewWorkbook.Column(
        heading, note, width, required, NewWorkbook.Content.TEXT, List.of());
  }

  private static NewWorkbook.Filled filled(CompanySheet.Bad row, Language language) {
    List<String> cells =
        new ArrayList<>(
            Arrays.stream(CompanyColumn.values())
                .map(column -> row.cells().getOrDefault(column, ""))
                .toList());
    Map<Integer, String> faults = new HashMap<>();
    row.faults()
        .forEach(
            fault -> faults.put(fault.column().ordinal(), ListReport.sentence(fault, language)));
    String all =
        row.faults().stream()
            .map(f -> f.column().heading(language) + ": " + ListReport.sentence(f, language))
            .collect(Collectors.joining(" "));
    cells.add(language.choose("原第 " + row.number() + " 行 ", "Row " + row.number() + " ") + all);
    return new NewWorkbook.Filled(cells, faults);
  }

  private static List<String> notes(Language language) {
    return language == Language.ZH
        ? List.of("1. 请在原名单中更正后整表重新公布；公布的名单整体替换之前的名单。", "2. 统一社会信用代码请保持文本格式。")
        : List.of(
            "1. Mend the list itself and publish it anew; a list replaces the one before as a"
                + " whole.",
            "2. Keep the codes as text.");
  }
}
