package cn.portcover.domain.article;

import cn.portcover.domain.Refusal;

/** The subscription has ended already, or not. */
public final class RiskSubscriptionEnded extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public RiskSubscriptionEnded(RiskSubscriptionStatus status) {
    super(status.name(), "该订阅已取消。", "The subscription has ended already.");
  }
}
