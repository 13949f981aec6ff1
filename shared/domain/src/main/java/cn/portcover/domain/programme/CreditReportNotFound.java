package cn.portcover.domain.programme;

import cn.portcover.domain.Refusal;

/** No such report, or another company's. */
public final class CreditReportNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public CreditReportNotFound() {
    super("没有找到该资信报告。", "There is no such credit report.");
  }
}
