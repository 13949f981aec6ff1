package cn.portcover.domain.claim;

import cn.portcover.domain.Refusal;

/** No such claim, or another company's. */
public final class ClaimNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public ClaimNotFound() {
    super("没有找到该索赔申请，请核对索赔申请号。", "There is no such claim; check its number.");
  }
}
