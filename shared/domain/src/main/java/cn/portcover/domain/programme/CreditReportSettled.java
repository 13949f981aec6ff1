package cn.portcover.domain.programme;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;

/** The insurer has answered this request already. */
public final class CreditReportSettled extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public CreditReportSettled(CreditReportStatus status) {
    super(
        status.name(),
        "该资信报告申请当前状态为“" + status.label(Language.ZH) + "”，不能再次答复。",
        "The request is " + status.name() + "; it was answered already.");
  }
}
