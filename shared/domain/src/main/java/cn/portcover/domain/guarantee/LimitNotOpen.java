package cn.portcover.domain.guarantee;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;

/** The limit's status does not allow the move. */
public final class LimitNotOpen extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public LimitNotOpen(LimitStatus status) {
    super(
        status.name(),
        "该额度当前状态为“" + status.label(Language.ZH) + "”，不能进行此操作。",
        "The limit is " + status.name() + "; this is not possible in that status.");
  }
}
