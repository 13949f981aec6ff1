package cn.portcover.domain.claim;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;

/** The claim's status does not allow the move. */
public final class ClaimNotOpen extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public ClaimNotOpen(ClaimStatus status) {
    super(
        status.name(),
        "索赔申请当前状态为“" + status.label(Language.ZH) + "”，不能进行此操作。",
        "The claim is " + status.name() + "; this is not possible in that status.");
  }
}
