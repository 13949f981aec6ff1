package cn.portcover.domain.counterparty;

import cn.portcover.domain.Refusal;

/** No such endpoint of this receiver. */
public final class EndpointNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public EndpointNotFound() {
    super("没有找到该接收地址。", "There is no such endpoint; check its id.");
  }
}
