package cn.portcover.domain.guarantee;

import cn.portcover.domain.Refusal;

/** No such limit, or another company's. */
public final class LimitNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public LimitNotFound() {
    super("没有找到该关税保证保险额度。", "There is no such limit.");
  }
}
