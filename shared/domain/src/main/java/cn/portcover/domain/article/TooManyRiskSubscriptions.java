package cn.portcover.domain.article;

import cn.portcover.domain.Refusal;
import java.util.List;

/** A company has as many subscriptions as it may have. */
public final class TooManyRiskSubscriptions extends Refusal.Invalid {
  private static final long serialVersionUID = 1;

  public TooManyRiskSubscriptions() {
    super(
        List.of(),
        "订阅数量已达上限（" + RiskSubscription.MOST + " 个），请先取消不需要的订阅。",
        "A company has at most "
            + RiskSubscription.MOST
            + " subscriptions; end one that is not needed.");
  }
}
