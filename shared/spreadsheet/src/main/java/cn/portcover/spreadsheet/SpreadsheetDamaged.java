package cn.portcover.spreadsheet;

import cn.portcover.domain.Refusal;

/** The file is broken, in an unknown encoding, or holds what no spreadsheet needs. */
public final class SpreadsheetDamaged extends Refusal.Unreadable {
  private static final long serialVersionUID = 1;

  public SpreadsheetDamaged() {
    super(
        "无法读取该表格，请用 Excel 或 WPS 打开后另存为 xlsx，或存为 UTF-8 编码的 CSV 再导入。",
        "The table cannot be read: open it, save it as xlsx or as CSV in UTF-8, and import that.");
  }
}
