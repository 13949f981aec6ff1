package cn.portcover.spreadsheet;

import cn.portcover.domain.Refusal;

/** The table has more lines, longer cells or larger parts than are read. */
public final class SpreadsheetTooLarge extends Refusal.TooLarge {
  private static final long serialVersionUID = 1;

  /**
   * @param lines how many are read at most, headings included
   */
  public SpreadsheetTooLarge(int lines) {
    super(
        "表格过大，最多读取 " + lines + " 行（含表头），请拆分后分次导入。",
        "The table is too large: at most "
            + lines
            + " lines are read, headings included; import it in parts.");
  }
}
