package cn.portcover.operation.export;

import cn.portcover.domain.Refusal;
import java.util.List;

/** More is in the list than one file takes. */
public final class TooMuchToExport extends Refusal.Invalid {
  private static final long serialVersionUID = 1;

  /**
   * @param rows that one file takes at most
   */
  TooMuchToExport(int rows) {
    super(
        List.of(),
        "数据过多，无法一次导出（最多 " + rows + " 行），请增加筛选条件后分批导出。",
        "This is too much for one file ("
            + rows
            + " rows at most); narrow the filters and export"
            + " it in parts.");
  }
}
