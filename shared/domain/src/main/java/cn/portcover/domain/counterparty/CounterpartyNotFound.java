package cn.portcover.domain.counterparty;

import cn.portcover.domain.Refusal;

/** No such counterparty. */
public final class CounterpartyNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public CounterpartyNotFound() {
    super("没有找到该机构，请核对机构代码。", "There is no such counterparty; check its id.");
  }
}
