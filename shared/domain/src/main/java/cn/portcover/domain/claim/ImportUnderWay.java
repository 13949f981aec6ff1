package cn.portcover.domain.claim;

import cn.portcover.domain.Refusal;

/** An import of shipments is under way, or is not the one that is meant. */
public final class ImportUnderWay extends Refusal.Conflict {
  private static final long serialVersionUID = 1;

  public ImportUnderWay() {
    super("出运信息正在导入，请稍后再试。", "Shipments are being imported; try again in a moment.");
  }
}
