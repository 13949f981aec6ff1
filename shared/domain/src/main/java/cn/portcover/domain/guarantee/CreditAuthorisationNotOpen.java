package cn.portcover.domain.guarantee;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;

/** The authorisation's status does not allow the move. */
public final class CreditAuthorisationNotOpen extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public CreditAuthorisationNotOpen(CreditAuthorisationStatus status) {
    super(
        status.name(),
        "企业征信授权书当前状态为“" + status.label(Language.ZH) + "”，不能进行此操作；可重新签署授权书。",
        "The credit authorisation is "
            + status.name()
            + "; this is not possible in that status. Another may be signed.");
  }
}
