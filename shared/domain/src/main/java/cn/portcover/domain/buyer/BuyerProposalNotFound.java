package cn.portcover.domain.buyer;

import cn.portcover.domain.Refusal;

/** No such proposal, or another company's. */
public final class BuyerProposalNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public BuyerProposalNotFound() {
    super("没有找到该新建买家申请。", "There is no such proposal of a buyer.");
  }
}
