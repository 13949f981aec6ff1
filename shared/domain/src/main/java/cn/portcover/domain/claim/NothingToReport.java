package cn.portcover.domain.claim;

import cn.portcover.domain.Refusal;

/** The claim has no shipments that a report could be about. */
public final class NothingToReport extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public NothingToReport() {
    super(
        "NO_SHIPMENTS",
        "索赔申请中还没有出运信息，请先录入或导入。",
        "The claim has no shipments yet; add or import them first.");
  }
}
