package cn.portcover.domain.guarantee;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;

/** The guarantee application's status does not allow the move. */
public final class GuaranteeApplicationNotOpen extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public GuaranteeApplicationNotOpen(GuaranteeApplicationStatus status) {
    super(
        status.name(),
        "关税保证保险投保单当前状态为“" + status.label(Language.ZH) + "”，不能进行此操作。",
        "The guarantee application is " + status.name() + "; this is not possible in that status.");
  }
}
