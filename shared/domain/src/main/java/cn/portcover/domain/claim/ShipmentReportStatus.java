package cn.portcover.domain.claim;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** 出运数据报告状态. */
public enum ShipmentReportStatus implements Status {
  /** A long one is drawn after the answer. */
  DRAWING("生成中", "Being drawn"),
  GENERATED("待确认", "To be confirmed"),
  CONFIRMED("已确认盖章", "Confirmed and sealed"),
  /** A shipment was changed, or a newer report was generated. */
  STALE("已失效", "Stale");

  private final String chinese;
  private final String english;

  ShipmentReportStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** Whether what the report states is what the claim says. */
  public boolean isInForce() {
    return this == GENERATED || this == CONFIRMED;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
