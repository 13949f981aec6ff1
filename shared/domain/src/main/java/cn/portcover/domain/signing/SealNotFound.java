package cn.portcover.domain.signing;

import cn.portcover.domain.Refusal;

/** No such seal of this company. */
public final class SealNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public SealNotFound() {
    super("没有找到该印章，请核对编号。", "There is no such seal; check its id.");
  }
}
