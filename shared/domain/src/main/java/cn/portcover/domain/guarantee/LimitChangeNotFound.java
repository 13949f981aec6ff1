package cn.portcover.domain.guarantee;

import cn.portcover.domain.Refusal;

/** No such entry of a limit's ledger, or another company's. */
public final class LimitChangeNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public LimitChangeNotFound() {
    super("没有找到该额度变更记录。", "There is no such entry of the limit's ledger.");
  }
}
