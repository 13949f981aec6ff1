package cn.portcover.domain.article;

import cn.portcover.domain.Refusal;

/** No such subscription of this company. */
public final class RiskSubscriptionNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public RiskSubscriptionNotFound() {
    super("没有找到该订阅。", "There is no such subscription.");
  }
}
