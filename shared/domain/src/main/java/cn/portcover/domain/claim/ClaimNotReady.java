package cn.portcover.domain.claim;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Refusal;
import java.util.List;

/** Something is still missing before the claim can be submitted; all of it is named. */
public final class ClaimNotReady extends Refusal.Invalid {
  private static final long serialVersionUID = 1;

  public ClaimNotReady(List<FieldError> gaps) {
    super(
        gaps,
        "索赔申请尚不完整，请按提示补充后再提交。",
        "The claim is not complete yet; add what is named and submit again.");
  }
}
