package cn.portcover.domain.guarantee;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;

/** The guarantee policy's status does not allow the move. */
public final class GuaranteePolicyNotOpen extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public GuaranteePolicyNotOpen(GuaranteePolicyStatus status) {
    super(
        status.name(),
        "关税保证保险保单当前状态为“" + status.label(Language.ZH) + "”，不能进行此操作。",
        "The guarantee policy is " + status.name() + "; this is not possible in that status.");
  }
}
