package cn.portcover.domain.programme;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;

/** The insurer has offered a policy for this collection already. */
public final class CollectionSettled extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public CollectionSettled(PolicyCollectionStatus status) {
    super(
        status.name(),
        "该领取申请当前状态为“" + status.label(Language.ZH) + "”，不能再次出具待确认保单。",
        "The collection is " + status.name() + "; a policy was offered already.");
  }
}
