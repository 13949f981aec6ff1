package cn.portcover.spreadsheet;

import cn.portcover.domain.Refusal;

/** The file is neither XLSX nor CSV. */
public final class SpreadsheetTypeNotAllowed extends Refusal.WrongType {
  private static final long serialVersionUID = 1;

  public SpreadsheetTypeNotAllowed() {
    super(
        "只支持 xlsx 或 CSV 文件，请另存为其中一种后导入（xls 请另存为 xlsx）。",
        "Only xlsx and CSV files are read; save it as one of these (xls as xlsx).");
  }
}
