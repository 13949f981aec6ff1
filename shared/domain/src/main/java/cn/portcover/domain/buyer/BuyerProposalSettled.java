package cn.portcover.domain.buyer;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;

/** The insurer has registered the proposed buyer already. */
public final class BuyerProposalSettled extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public BuyerProposalSettled(BuyerProposalStatus status) {
    super(
        status.name(),
        "该新建买家申请当前状态为“" + status.label(Language.ZH) + "”，不能再次建档。",
        "The proposal is " + status.name() + "; it cannot be registered again.");
  }
}
