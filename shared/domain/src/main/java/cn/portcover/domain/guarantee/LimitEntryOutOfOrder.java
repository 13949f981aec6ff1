package cn.portcover.domain.guarantee;

import cn.portcover.domain.Refusal;

/** An entry of the insurer's that only fits after others which have not come yet. */
public final class LimitEntryOutOfOrder extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public LimitEntryOutOfOrder(LimitStatus status) {
    super(
        status.name(),
        "该额度较早的变更尚未收到，此变更暂不能入账。",
        "Earlier entries of the limit have not come yet; this one waits for them.");
  }
}
