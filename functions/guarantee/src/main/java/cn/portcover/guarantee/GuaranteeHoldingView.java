package cn.portcover.guarantee;

import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.guarantee.GuaranteeHolding;

/**
 * What an application holds of its limit.
 *
 * @param released of what is used, what has been released since
 * @param open what is held still
 */
record GuaranteeHoldingView(
    RecordId limitId, Money amount, GuaranteeHolding.State state, Money released, Money open) {
  static GuaranteeHoldingView of(GuaranteeHolding holding) {
    return new GuaranteeHoldingView(
        holding.limitId(), holding.amount(), holding.state(), holding.released(), holding.open());
  }
}
