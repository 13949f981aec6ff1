package cn.portcover.domain.signing;

import cn.portcover.domain.Refusal;

/** No such data authorisation of this company. */
public final class DataAuthorisationNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public DataAuthorisationNotFound() {
    super("没有找到该数据授权，请核对编号。", "There is no such data authorisation; check its id.");
  }
}
