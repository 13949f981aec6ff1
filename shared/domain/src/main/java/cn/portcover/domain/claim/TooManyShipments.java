package cn.portcover.domain.claim;

import cn.portcover.domain.Refusal;

/** The claim has no room for as many shipments. */
public final class TooManyShipments extends Refusal.Conflict {
  private static final long serialVersionUID = 1;

  public TooManyShipments() {
    super(
        "一份索赔申请最多 5000 票出运信息，请删除部分后再试，或另行提出索赔。",
        "A claim has at most 5,000 shipments; remove some, or start another claim.");
  }
}
